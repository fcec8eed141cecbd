-- Which files of processes, and packs of single people, left the house: by whom, when and what for.

create table merit_file (
  id uuid primary key,
  process_id uuid not null references selection_process,
  -- A pack about this person alone; null for the file of the whole process.
  application_id uuid references application,
  purpose text not null check (purpose in
    ('complaint', 'discussion', 'access-request', 'audit', 'records', 'other')),
  -- Why, in the words of whoever took it: about a process in clear, about a person sealed with the
  -- person's key.
  why text check (why ~ '\S' and length(why) <= 2000),
  why_sealed bytea,
  language text not null check (language in ('en', 'fr')),
  taken_by text not null check (taken_by ~ '^(operator|staff:[0-9a-f-]{36})$'),
  taken_at timestamptz not null,
  applications int not null check (applications >= 0),
  -- Once all of it was written; null where it broke off.
  finished_at timestamptz check (finished_at >= taken_at),
  bytes bigint check (bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  records bigint check (records >= 0),
  check (case when application_id is null then why is not null and why_sealed is null
    else why is null and why_sealed is not null end),
  check (num_nulls(finished_at, bytes, sha256, records) in (0, 4))
);
create index merit_file_process on merit_file (process_id, taken_at);

-- Also tasks that were taken away are read by application: the other index has only those that hold.
create index assignment_application on assignment (application_id);

do $$
begin
  if '${application}' <> current_user then
    grant update (finished_at, bytes, sha256, records) on merit_file to "${application}";
  end if;
end
$$;
