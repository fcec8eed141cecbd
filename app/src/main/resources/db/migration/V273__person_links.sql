-- Two applications that are one person's, because somebody said so and why. Both show it, and it is
-- undone by a row of its own.

create table person_link (
  id uuid primary key,
  one uuid not null references application,
  other uuid not null references application,
  -- Sealed with the key of the first one's candidate.
  reason bytea not null,
  made_at timestamptz not null,
  made_by uuid not null,
  check (one < other)
);
create index person_link_one on person_link (one);
create index person_link_other on person_link (other);

create table person_link_undone (
  link uuid primary key references person_link,
  reason bytea not null,
  at timestamptz not null,
  by uuid not null
);
