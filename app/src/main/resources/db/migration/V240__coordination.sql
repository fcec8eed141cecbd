-- What becomes of a request for accommodation: the coordinator answers, proposes, closes; the
-- candidate accepts or answers.

alter table accommodation.case_file drop constraint case_file_state_check;
alter table accommodation.case_file drop constraint case_file_check;
alter table accommodation.case_file
  add constraint case_file_state_check
    check (state in ('draft', 'requested', 'proposed', 'agreed', 'closed', 'withdrawn')),
  add constraint case_file_check
    check (state in ('draft', 'withdrawn') or requested_at is not null),
  -- Since when it is the coordinator's turn; null while it is the candidate's, or nobody's.
  add column waiting_since timestamptz;
update accommodation.case_file set waiting_since = requested_at where state = 'requested';

-- What happened, in order. Words are sealed with the case's key.
create table accommodation.case_event (
  case_id uuid not null references accommodation.case_file on delete cascade,
  ordinal int not null check (ordinal > 0),
  event text not null check (event in
    ('write', 'request', 'withdraw', 'answer', 'accept', 'ask', 'propose', 'close', 'reopen')),
  state text not null,
  actor text not null,
  at timestamptz not null,
  words bytea,
  primary key (case_id, ordinal)
);
alter table accommodation.case_event alter column words set storage external;

-- The measures of one proposal: for one step of the plan, or for all. A step that leaves the plan
-- while people prepare leaves its measure without use, so nothing refers to it.
create table accommodation.case_measure (
  case_id uuid not null,
  ordinal int not null,
  place text not null check (place = 'all' or place ~ '^[0-9a-f-]{36}$'),
  text_en bytea not null,
  text_fr bytea not null,
  primary key (case_id, ordinal, place),
  foreign key (case_id, ordinal) references accommodation.case_event on delete cascade
);

-- Who has a conflict of interest in a case, and sees it no more.
create table accommodation.case_recusal (
  case_id uuid not null references accommodation.case_file on delete cascade,
  staff_id uuid not null references public.staff_member,
  at timestamptz not null,
  primary key (case_id, staff_id)
);

-- What was agreed, and nothing of the request: read by those who assess, written by the role that
-- keeps the requests (see afterMigrate__accommodation.sql).
create schema measures;

create table measures.measure_file (
  -- Also the number of its own key.
  id uuid primary key references public.candidate_key,
  application_id uuid not null unique references public.application
);

-- Each agreement takes the place of the one before; one without texts ends it.
create table measures.measure_set (
  file_id uuid not null references measures.measure_file on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  primary key (file_id, number)
);

create table measures.measure_text (
  file_id uuid not null,
  number int not null,
  place text not null check (place = 'all' or place ~ '^[0-9a-f-]{36}$'),
  text_en bytea not null,
  text_fr bytea not null,
  primary key (file_id, number, place),
  foreign key (file_id, number) references measures.measure_set on delete cascade
);

-- Goes with the request: its key first. See afterMigrate__accommodation.sql for who may call it.
create function measures.forget_measures(forgotten uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.require_erased(forgotten);
  delete from measures.measure_file f where f.id = forgotten;
end
$$;
revoke execute on function measures.forget_measures(uuid) from public;
