-- What a column refers to is there, and stays as long as the column does.

-- The version of the posting that somebody applied for.
alter table application
  add foreign key (posting_id, posting_version) references posting_version (posting_id, number),
  add unique (id, posting_id);

-- Where one role owns the tables and works with them, V030 took from the owner what looking whether a
-- row that is referred to is there needs: nothing could be submitted.
grant update on application_snapshot, application_form, application_event to current_user;

-- A snapshot is of the posting that its application is for.
alter table application_snapshot add column posting_id uuid;
update application_snapshot s set posting_id = a.posting_id
from application a where a.id = s.application_id;
alter table application_snapshot
  alter column posting_id set not null,
  drop constraint application_snapshot_application_id_fkey,
  add foreign key (application_id, posting_id) references application (id, posting_id),
  add foreign key (posting_id, posting_version) references posting_version (posting_id, number);

-- The key that opens a letter. Its row stays when the key is destroyed; candidate_id is the same key.
alter table letter add foreign key (key_id) references candidate_key;
create index letter_key on letter (key_id);

-- A request goes with an application, and goes before it.
alter table accommodation.case_file
  add foreign key (application_id) references public.application;
