-- Requests for accommodation, in a schema that the everyday role of the program cannot enter
-- (see afterMigrate__accommodation.sql). In clear: which application, where it stands, when.

create schema accommodation;

create table accommodation.case_file (
  -- Also the number of the case's own key, which is not the candidate's.
  id uuid primary key references public.candidate_key,
  application_id uuid not null unique,
  state text not null check (state in ('draft', 'requested', 'withdrawn')),
  saved_at timestamptz not null,
  -- When it was last asked for; null as long as it never was.
  requested_at timestamptz,
  check (state <> 'requested' or requested_at is not null)
);

-- Every version of the text, sealed with the case's key. The last one holds.
create table accommodation.case_text (
  case_id uuid not null references accommodation.case_file on delete cascade,
  number int not null check (number > 0),
  needs bytea not null,
  reach bytea not null,
  saved_at timestamptz not null,
  primary key (case_id, number)
);
alter table accommodation.case_text alter column needs set storage external;
alter table accommodation.case_text alter column reach set storage external;
