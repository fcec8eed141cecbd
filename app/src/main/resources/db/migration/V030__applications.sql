-- Applications. Everything personal is sealed with the key of its candidate; what stands in clear
-- says when and in which state, never who.

create table application (
  id uuid primary key default uuidv7(),
  candidate_id uuid not null unique references candidate_key,
  posting_id uuid not null references posting,
  posting_version int not null,
  language text not null check (language in ('en', 'fr')),
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'withdrawn', 'removed', 'erased')),
  -- What people quote. Random, with a check character.
  reference text unique check (reference ~ '^V-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  -- Recognizes an address without storing it.
  email_index bytea check (octet_length(email_index) = 32),
  answers bytea,
  -- Counts changes of the answers; the newest snapshot holds frozen_revision.
  revision int not null default 0 check (revision >= 0),
  frozen_revision int not null default 0 check (frozen_revision between 0 and revision),
  started_at timestamptz not null,
  touched_at timestamptz not null,
  -- When an untouched draft is erased.
  expires_at timestamptz,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  -- Why, in the candidate's words, sealed.
  withdrawal bytea,
  reply_by date,
  late_until timestamptz,
  late_reason text,
  -- Reminders go out once.
  reminded_of_deadline timestamptz,
  reminded_of_expiry timestamptz,
  -- Set once statements were compared with others.
  compared_at timestamptz,
  sketch int[],
  check ((state = 'draft') = (reference is null)),
  check ((state = 'draft') = (submitted_at is null)),
  check ((state = 'draft') = (reply_by is null)),
  check ((state = 'draft') = (expires_at is not null)),
  check (state <> 'withdrawn' or withdrawn_at is not null),
  check (state not in ('submitted', 'withdrawn') or email_index is not null),
  check ((state = 'erased') = (answers is null)),
  check (state <> 'erased' or num_nonnulls(email_index, sketch, withdrawal) = 0),
  check ((late_until is null) = (late_reason is null))
);

-- One application for each posting and address, whatever happens at the same moment.
create unique index application_once on application (posting_id, email_index)
  where state in ('submitted', 'withdrawn');
create index application_email on application (email_index) where email_index is not null;
create index application_expiry on application (expires_at) where state = 'draft';
create index application_posting on application (posting_id, state);
create index application_to_compare on application (submitted_at)
  where state = 'submitted' and compared_at is null;

-- What was submitted, frozen.
create table application_snapshot (
  application_id uuid not null references application,
  number int not null check (number > 0),
  taken_at timestamptz not null,
  posting_version int not null,
  revision int not null,
  language text not null check (language in ('en', 'fr')),
  -- The questions as they were asked, in both languages; many snapshots share one.
  form_hash bytea not null,
  answers bytea not null,
  documents uuid[] not null,
  primary key (application_id, number)
);
alter table application_snapshot alter column answers set storage external;
alter table application alter column answers set storage external;

-- Forms by the SHA-256 of their JSON text.
create table application_form (
  hash bytea primary key check (octet_length(hash) = 32),
  form jsonb not null,
  first_used_at timestamptz not null
);
alter table application_snapshot add foreign key (form_hash) references application_form;

-- What happened, without anything personal.
create table application_event (
  id bigint generated always as identity primary key,
  application_id uuid not null references application on delete cascade,
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  detail jsonb not null default '{}'
);
create index application_event_application on application_event (application_id, id);

-- Something to look at, with an explanation. Never decides anything.
create table application_flag (
  application_id uuid not null references application on delete cascade,
  kind text not null check (kind in
    ('trap', 'fast', 'address-rate', 'posting-rate', 'similar-statement')),
  at timestamptz not null,
  detail jsonb not null default '{}',
  primary key (application_id, kind)
);

-- Which device may see what. A device is the hash of a random token in a cookie.
create table application_access (
  device bytea not null check (octet_length(device) = 32),
  application_id uuid not null references application on delete cascade,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (device, application_id)
);
create index application_access_application on application_access (application_id);

-- A change of address that waits for both to confirm.
create table application_email_change (
  id uuid primary key default uuidv7(),
  application_id uuid not null references application on delete cascade,
  address bytea not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  current_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  ended_at timestamptz
);
create unique index application_email_change_open on application_email_change (application_id)
  where ended_at is null;

-- Links in letters: only a hash of the token is known.
create table application_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  application_id uuid not null references application on delete cascade,
  purpose text not null
    check (purpose in ('resume', 'mine', 'confirm_current_email', 'confirm_new_email')),
  email_change_id uuid references application_email_change on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  single_use boolean not null,
  used_at timestamptz,
  revoked_at timestamptz,
  check ((email_change_id is not null) = (purpose like 'confirm%'))
);
create index application_link_application on application_link (application_id, purpose, created_at);

-- Codes for the candidate's page; there is a row for unknown addresses, too, so that nobody can tell.
create table sign_in_code (
  id bigint generated always as identity primary key,
  email_index bytea not null check (octet_length(email_index) = 32),
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries_left int not null check (tries_left >= 0),
  used_at timestamptz
);
create index sign_in_code_email on sign_in_code (email_index, sent_at);
create index sign_in_code_old on sign_in_code (expires_at);

-- The closing instant that people were last told about.
create table announced_deadline (
  posting_id uuid primary key references posting,
  closes timestamptz
);

revoke update on application_snapshot, application_form, application_event from ${application};
revoke delete on application_form from ${application};
