-- A selection process: what is to be staffed, and how far it is. Its criteria, plan and board follow.

create table selection_process (
  id uuid primary key default uuidv7(),
  -- As the organization counts (vivier.processes.number); stands in addresses.
  number text not null unique check (number ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(number) <= 40),
  -- A template is never published: processes are copied from it.
  template boolean not null default false,
  state text not null check (state in ('draft', 'ready', 'published', 'closed', 'cancelling',
    'completed', 'cancelled', 'archived')),
  -- Counts every change of this row: who saves what somebody else has changed is told.
  revision int not null default 1 check (revision > 0),
  title_en text not null check (title_en ~ '\S' and length(title_en) <= 200),
  title_fr text not null check (title_fr ~ '\S' and length(title_fr) <= 200),
  audience text not null check (audience in ('external', 'internal', 'inventory')),
  area_en text check (area_en ~ '\S' and length(area_en) <= 1000),
  area_fr text check (area_fr ~ '\S' and length(area_fr) <= 1000),
  -- Words of the posting format, each read by its type's own parser.
  classifications text[] not null default '{}',
  tenures text[] not null default '{}',
  term_length text,
  language_requirements text[] not null default '{}',
  locations text[] not null default '{}',
  work_arrangement text check (work_arrangement in ('on-site', 'hybrid', 'remote')),
  positions int check (positions between 1 and 9999),
  salary_min numeric check (salary_min >= 0),
  salary_max numeric,
  salary_currency text,
  salary_per text check (salary_per in ('year', 'hour')),
  -- What was written, by the clock on the wall in the zone, and the instants that it means.
  zone text not null,
  opens_written timestamp,
  opens timestamptz,
  closing text not null check (closing in ('date', 'until-filled', 'evergreen')),
  closes_written timestamp,
  closes timestamptz,
  created_at timestamptz not null,
  published_at timestamptz,
  check (not template or state = 'draft'),
  check ((area_en is null) = (area_fr is null)),
  check ((salary_min is null) = (salary_max is null)
    and (salary_min is null) = (salary_currency is null)
    and (salary_min is null) = (salary_per is null) and salary_min <= salary_max),
  check ((opens is null) = (opens_written is null)),
  check ((closes is null) = (closes_written is null)),
  check (closing = 'date' or closes is null),
  check (opens < closes),
  -- Public means: closes at an instant that is known, or never by itself.
  check (state in ('draft', 'ready') or published_at is not null),
  check (published_at is null or closing <> 'date' or closes is not null)
);
create index selection_process_state on selection_process (template, state, closes);
create index selection_process_due on selection_process (closes) where state = 'published';
create index selection_process_classifications on selection_process using gin (classifications);

-- How far an organization's numbers have come, one series for each year that its pattern names.
create table process_series (
  series text primary key,
  last int not null check (last > 0)
);

-- What happened, by whom and why. Only ever grows.
create table process_event (
  process_id uuid not null references selection_process,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('created', 'copied', 'facts-changed', 'posting-tied',
    'check', 'edit', 'publish', 'deadline', 'close', 'extend', 'amend', 'cancel', 'reopen',
    'complete', 'last-answer-sent', 'reopen-for-correction', 'archive')),
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  from_state text,
  to_state text,
  reason text check (reason ~ '\S' and length(reason) <= 2000),
  detail jsonb not null default '{}',
  primary key (process_id, ordinal),
  check ((from_state is null) = (to_state is null))
);

-- The advertisement of a process. One posting has one process and the other way round.
create table process_posting (
  process_id uuid primary key references selection_process,
  posting_id uuid not null unique references posting,
  tied_at timestamptz not null
);

-- Criteria, plan and board are set up in a draft; what is public changes by acts of its own.
create function public.require_draft(process uuid) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.selection_process p
                 where p.id = process and p.state = 'draft') then
    raise exception 'process % is not a draft', process
      using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

do $$
begin
  if '${application}' <> current_user then
    grant update (state, revision, title_en, title_fr, audience, area_en, area_fr, classifications,
      tenures, term_length, language_requirements, locations, work_arrangement, positions,
      salary_min, salary_max, salary_currency, salary_per, zone, opens_written, opens, closing,
      closes_written, closes, published_at) on selection_process to "${application}";
    grant update (last) on process_series to "${application}";
  end if;
end
$$;
