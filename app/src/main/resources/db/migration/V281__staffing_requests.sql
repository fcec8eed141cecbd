-- What managers need: requests for people from the pools.

-- The last number that was given in a year.
create table staffing_request_series (
  year int primary key,
  last int not null check (last > 0)
);

create table staffing_request (
  id uuid primary key,
  number text not null unique check (number ~ '^R-[0-9]{4}-[0-9]{3,}$'),
  -- One language is enough to begin; people are asked with both.
  title_en text not null default '' check (length(title_en) <= 200),
  title_fr text not null default '' check (length(title_fr) <= 200),
  -- Requirements, as the posting format writes them. Of several values one is enough, except criteria.
  classifications text[] not null default '{}',
  languages text[] not null default '{}',
  tenures text[] not null default '{}',
  places text[] not null default '{}',
  arrangements text[] not null default '{}',
  criteria uuid[] not null default '{}',
  words text not null default '' check (length(words) <= 200),
  positions int not null default 1 check (positions between 1 and 500),
  needed_by date,
  -- What else the adviser and the people who are asked should know of the job.
  details text not null default '' check (length(details) <= 4000),
  zone text not null,
  manager uuid not null references staff_member,
  adviser uuid references staff_member,
  state text not null check (state in ('draft', 'open', 'filled', 'cancelled')),
  since timestamptz not null,
  created_at timestamptz not null,
  -- Counts its changes: whoever changes it says which one they saw.
  revision int not null default 1 check (revision > 0),
  check (title_en <> '' or title_fr <> '')
);
create index staffing_request_manager on staffing_request (manager, created_at);
create index staffing_request_open on staffing_request (created_at) where state = 'open';

-- What happened to a request. Only ever grows.
create table staffing_request_event (
  request uuid not null references staffing_request,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in
    ('created', 'changed', 'send', 'return', 'take', 'fill', 'cancel', 'reopen')),
  actor text not null check (actor ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  -- Among colleagues, about the need.
  note text check (length(note) <= 2000),
  primary key (request, ordinal)
);

do $$
begin
  if '${application}' <> current_user then
    grant update (title_en, title_fr, classifications, languages, tenures, places, arrangements,
      criteria, words, positions, needed_by, details, adviser, state, since, revision)
      on staffing_request to "${application}";
    grant update (last) on staffing_request_series to "${application}";
  end if;
end
$$;
