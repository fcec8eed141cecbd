-- Files that people sent. Everything but kind, size and times is sealed with the key of their person.

create table document (
  id uuid primary key,
  candidate_id uuid not null references candidate_key,
  started_at timestamptz not null,
  -- Null while chunks are still arriving; such a file is shown nowhere.
  received_at timestamptz,
  format text check (format in ('pdf', 'doc', 'docx', 'odt', 'txt')),
  size bigint check (size > 0),
  name bytea,
  sha256 bytea,
  scan text not null default 'not_scanned' check (scan in ('not_scanned', 'clean', 'infected')),
  scan_after timestamptz not null,
  -- The text for search is read in the background; 'unreadable' says that the program could not.
  text_state text not null default 'waiting' check (text_state in ('waiting', 'read', 'unreadable')),
  text_after timestamptz not null,
  text_attempts int not null default 0,
  text bytea,
  check (received_at is null or num_nulls(format, size, name, sha256) = 0),
  check ((text_state = 'read') = (text is not null))
);
create index document_candidate on document (candidate_id);
create index document_arriving on document (started_at) where received_at is null;
create index document_to_read on document (text_after) where text_state = 'waiting';
create index document_to_scan on document (scan_after) where scan = 'not_scanned';

-- One sealed stream per file, cut into pieces so that no file is ever in memory as a whole.
create table document_chunk (
  document_id uuid not null references document on delete cascade,
  ordinal int not null check (ordinal >= 0),
  bytes bytea not null,
  primary key (document_id, ordinal)
);
-- Ciphertext does not compress: trying would only cost time.
alter table document_chunk alter column bytes set storage external;
