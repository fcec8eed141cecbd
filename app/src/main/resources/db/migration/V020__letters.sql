-- Every letter to a person: recorded with what caused it, sent after.

create table letter (
  id uuid primary key,
  -- Null for a letter that outlives the candidate (the confirmation of an erasure).
  candidate_id uuid,
  -- Whose key seals address and text: the candidate's, or one of the letter's own.
  key_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  language text not null check (language in ('en', 'fr')),
  written_at timestamptz not null,
  address bytea not null,
  -- Finds other letters to the same address without knowing it.
  address_index bytea not null check (octet_length(address_index) = 32),
  text bytea not null,
  state text not null check (state in ('queued', 'sent', 'bounced', 'dead', 'withheld', 'erased')),
  attempts int not null default 0 check (attempts >= 0),
  -- Set before a letter is handed over: a letter with an attempt and no end may have arrived.
  attempted_at timestamptz,
  sent_at timestamptz,
  -- What the delivering service calls it.
  reference text,
  -- A code; never what a server wrote, which may repeat the address.
  failure text check (length(failure) <= 60),
  check (candidate_id is null or candidate_id = key_id),
  check ((sent_at is not null) = (state in ('sent', 'bounced')))
);
create index letter_candidate on letter (candidate_id, written_at) where candidate_id is not null;
create index letter_undelivered on letter (written_at) where state in ('bounced', 'dead', 'withheld');
create index letter_written on letter (written_at);

-- Reports that a letter did not arrive.
create table bounce (
  letter_id uuid not null references letter on delete cascade,
  -- RFC 3463, e.g. 5.1.1
  status text not null check (status ~ '^[45]\.[0-9]{1,3}\.[0-9]{1,3}$'),
  reported_at timestamptz not null,
  primary key (letter_id, status)
);

-- Addresses that do not exist: nothing is sent to them unless the person asks for it just now.
create table suppressed_address (
  address_index bytea primary key check (octet_length(address_index) = 32),
  letter_id uuid not null references letter on delete cascade,
  since timestamptz not null
);
create index suppressed_address_letter on suppressed_address (letter_id);
