-- By what staff find applicants: the parts of a name by a keyed index, and languages, which name
-- nobody.
create table application_name (
  application_id uuid not null references application on delete cascade,
  -- One folded part of the name that was submitted last; only who has the key can tell which.
  part bytea not null check (octet_length(part) = 32),
  primary key (application_id, part)
);
create index application_name_part on application_name (part);

alter table vault_key drop constraint vault_key_name_check;
alter table vault_key add constraint vault_key_name_check
  check (name in ('email-index', 'journal', 'name-index'));

-- What the person chose for exams and for interviews (PSEA, s. 37); null for what was submitted
-- before this was told apart, when the language of the application counts.
alter table application_snapshot
  add column exam_language text check (exam_language in ('en', 'fr')),
  add column interview_language text check (interview_language in ('en', 'fr'));

create index application_by_reply on application (posting_id, reply_by, submitted_at, id)
  where state <> 'draft';

-- What other rooms may know of an application without anybody's key.
create view submitted_application as
select a.id, a.candidate_id, a.posting_id, a.reference, a.state, a.language, a.submitted_at,
       a.reply_by
from application a
where a.state <> 'draft';

-- Whoever works here and applied, by the index of their address: they are a party.
create view applicant_on_staff as
select a.posting_id, a.id as application_id, m.id as staff_id
from application a
join staff_member m on m.email_index = a.email_index
where a.state <> 'draft';

-- An erased person has no name.
create function public.forget_applicant_name() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.application_name n where n.application_id = new.id;
  return null;
end
$$;
create trigger forget_applicant_name after update of state on application
  for each row when (new.state = 'erased') execute function forget_applicant_name();

do $$
begin
  if '${application}' <> current_user then
    revoke insert on submitted_application, applicant_on_staff from "${application}";
    grant delete on application_name to "${application}";
  end if;
end
$$;
