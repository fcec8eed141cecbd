-- What people reached in the official languages. Only ever grows: a later result counts instead, and
-- what was a mistake is ended by a row of its own. Names nobody; goes with
-- the application's erasure.

create table language_result (
  id uuid primary key,
  application uuid not null references application,
  language text not null check (language in ('en', 'fr')),
  skill text not null check (skill in ('reading', 'writing', 'oral')),
  -- X (below A) and E (exempt) are results alone; what a position asks is another scale.
  level text not null check (level in ('X', 'A', 'B', 'C', 'E')),
  tested_on date not null,
  expires_on date,
  source text not null check (source in
    ('candidate', 'test-centre', 'assessment', 'other-organization')),
  verified boolean not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  -- An exemption never expires.
  check (level <> 'E' or expires_on is null),
  check (expires_on >= tested_on),
  -- What somebody says of themselves proves nothing.
  check (verified = (source <> 'candidate'))
);
create index language_result_application on language_result (application, language, skill, tested_on);
create index language_result_expires on language_result (expires_on) where expires_on is not null;

create table language_result_end (
  result uuid primary key references language_result on delete cascade,
  at timestamptz not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$')
);

-- An erased person has no results.
create function public.forget_language_results() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.language_result r where r.application = new.id;
  return null;
end
$$;
revoke all on function public.forget_language_results() from public;
create trigger forget_language_results after update of state on application
  for each row when (new.state = 'erased') execute function forget_language_results();
