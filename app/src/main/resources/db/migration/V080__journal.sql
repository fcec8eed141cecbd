-- Who did what, when, to what: written in the transaction of the act, sealed a moment later.
-- docs/journal.en.md says how a stranger verifies it.

alter table vault_key drop constraint vault_key_name_check;
alter table vault_key add constraint vault_key_name_check check (name in ('email-index', 'journal'));

create table journal_record (
  id bigint generated always as identity primary key,
  -- Exactly the bytes that are hashed, one line of JSON in UTF-8.
  record text not null check (octet_length(record) <= 8192 and record !~ '\n'),
  -- To be found by; they can't say anything else than the record does.
  at text not null generated always as (record::jsonb ->> 'at') stored,
  act text not null generated always as (record::jsonb ->> 'act') stored,
  actor text not null generated always as (record::jsonb ->> 'by') stored,
  subjects jsonb not null generated always as (record::jsonb -> 'on') stored
);
create index journal_record_at on journal_record (at);
create index journal_record_act on journal_record (act, id);
create index journal_record_actor on journal_record (actor, id);
create index journal_record_subjects on journal_record using gin (subjects);

-- Which record is which leaf of the Merkle tree.
create table journal_leaf (
  index bigint primary key check (index >= 0),
  record_id bigint not null unique references journal_record,
  hash bytea not null check (octet_length(hash) = 32)
);

-- Signed tree heads.
create table journal_checkpoint (
  size bigint primary key check (size > 0),
  note text not null,
  -- Roots of the perfect subtrees, from which the tree grows on.
  subtrees bytea not null check (octet_length(subtrees) % 32 = 0),
  made_at timestamptz not null
);

-- Which journal this is: the first line of every checkpoint, chosen once.
create table journal_origin (
  singleton boolean primary key default true check (singleton),
  origin text not null check (origin ~ '^[^[:space:]+]+$')
);

-- Even whoever has the program's password can only add.
revoke update, delete on journal_record, journal_leaf, journal_checkpoint, journal_origin
  from ${application};
