-- Pools: people who qualified, found again. Facts and events only; what somebody is in a pool at some
-- day is derived from them.

create table pool (
  id uuid primary key default uuidv7(),
  name_en text not null check (name_en ~ '\S' and length(name_en) <= 200),
  name_fr text not null check (name_fr ~ '\S' and length(name_fr) <= 200),
  valid_from date not null,
  -- The last day, in the zone; the latest of pool_extension. That it is over is a date, not a state.
  valid_until date not null,
  zone text not null,
  assessed text not null check (assessed in ('fully', 'partially')),
  created_at timestamptz not null,
  created_by uuid not null,
  -- Counts its changes: whoever changes it says which one they saw.
  revision int not null default 1 check (revision > 0),
  check (valid_from <= valid_until)
);
create index pool_valid on pool (valid_until);

create table pool_process (
  pool uuid not null references pool,
  process uuid not null references selection_process,
  primary key (pool, process)
);
create index pool_process_process on pool_process (process);

-- What members were assessed on, so that their facts can be shown for each criterion.
create table pool_criterion (
  pool uuid not null references pool,
  criterion uuid not null references criterion,
  position int not null check (position > 0),
  assessed boolean not null,
  primary key (pool, criterion)
);

create table pool_extension (
  pool uuid not null references pool,
  until date not null,
  reason text not null check (reason ~ '\S' and length(reason) <= 2000),
  at timestamptz not null,
  by uuid not null,
  primary key (pool, until)
);

create function public.pool_extension_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.until <= (select p.valid_until from public.pool p where p.id = new.pool for update) then
    raise exception 'pool % is already valid until then', new.pool
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger pool_extension_fits before insert on pool_extension
  for each row execute function pool_extension_fits();

create table membership (
  id uuid primary key default uuidv7(),
  pool uuid not null references pool,
  application uuid not null references application,
  -- All applications of one person share it, as far as somebody has linked them; names nobody.
  person uuid not null,
  decision uuid not null references decision,
  since date not null,
  -- Once in a pool: leaving, coming back, revoking and restoring are events.
  unique (pool, application)
);
create index membership_application on membership (application);
create index membership_person on membership (person);
create index membership_decision on membership (decision);

-- What happened to a membership. Only ever grows.
create table membership_event (
  membership uuid not null references membership,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in
    ('taken-in', 'paused', 'resumed', 'left', 'rejoined', 'revoked', 'restored')),
  at timestamptz not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  -- The last day of a pause, in the pool's zone.
  until date,
  -- Sealed with the candidate's key.
  reason bytea,
  primary key (membership, ordinal),
  check ((kind = 'paused') = (until is not null)),
  check ((kind = 'taken-in') = (ordinal = 1))
);

-- What somebody accepts; the newest counts. Only ever grows.
create table membership_terms (
  membership uuid not null references membership,
  ordinal int not null check (ordinal > 0),
  at timestamptz not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  -- Words of the posting format: Tenure, Location, WorkArrangement, Language.
  tenures text[] not null,
  places text[] not null,
  arrangements text[] not null,
  languages text[] not null,
  primary key (membership, ordinal),
  check (arrangements <@ '{on-site,hybrid,remote}' and languages <@ '{en,fr}')
);

-- What search reads: one row for each membership, in clear, without identity, derived from the facts
-- by one writer. Nothing is lost when it is thrown away and made again.
create table membership_search (
  membership uuid primary key references membership,
  pool uuid not null references pool,
  person uuid not null,
  -- In which they are written to.
  language text not null check (language in ('en', 'fr')),
  classifications text[] not null default '{}',
  -- Verified and claimed results: reading * 25 + writing * 5 + oral; 0 = none or X, 1 A, 2 B, 3 C, 4 E.
  profile_en smallint not null default 0 check (profile_en between 0 and 124),
  profile_fr smallint not null default 0 check (profile_fr between 0 and 124),
  claimed_en smallint not null default 0 check (claimed_en between 0 and 124),
  claimed_fr smallint not null default 0 check (claimed_fr between 0 and 124),
  -- What they accept.
  tenures text[] not null default '{}',
  places text[] not null default '{}',
  arrangements text[] not null default '{}',
  languages text[] not null default '{}',
  -- Criteria of the pool that they passed.
  criteria uuid[] not null default '{}',
  -- Keyed words of what they wrote: only who has the key can tell which.
  words bigint[] not null default '{}',
  -- Not left, not revoked. Together with the two dates: Availability.
  open boolean not null,
  paused_until date,
  expires_on date not null
);
create index membership_search_pool on membership_search (pool);
create index membership_search_person on membership_search (person);

alter table vault_key drop constraint vault_key_name_check;
alter table vault_key add constraint vault_key_name_check
  check (name in ('email-index', 'journal', 'name-index', 'word-index'));

do $$
begin
  if '${application}' <> current_user then
    grant update (valid_until, revision) on pool to "${application}";
    grant update (person) on membership to "${application}";
    grant update, delete on membership_search to "${application}";
  end if;
end
$$;
