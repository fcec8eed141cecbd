-- Browsers that were given a token, and who asks for letters.

-- A browser. Only what stands here opens anything: a token that somebody made up is nobody's.
create table access_device (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  -- The token before, which still opens what it opened until the browser shows the new one: the
  -- answer that carried it may have been lost.
  replaces bytea check (octet_length(replaces) = 32)
);
create index access_device_old on access_device (expires_at);

-- Nobody knows which of the tokens so far were made up. Links and codes open everything again.
delete from application_access;
alter table application_access
  add foreign key (device) references access_device on delete cascade,
  -- The address that the grant was proved with, by a letter; null for who began the draft.
  add column email_index bytea check (octet_length(email_index) = 32);
create index application_access_old on application_access (expires_at);

alter table application_link
  -- The address that the link was sent to: it opens nothing once the application has another.
  add column email_index bytea check (octet_length(email_index) = 32),
  drop constraint application_link_purpose_check,
  add constraint application_link_purpose_check check
    (purpose in ('resume', 'mine', 'sign_in', 'confirm_current_email', 'confirm_new_email'));
update application_link l set email_index = a.email_index
  from application a where a.id = l.application_id;
create index application_link_old on application_link (expires_at);

-- A code belongs to the browser that asked for it, by the hash of what that browser has.
delete from sign_in_code;
alter table sign_in_code
  add column asker bytea not null check (octet_length(asker) = 32),
  -- Null until the letter is written.
  alter column code_hash drop not null;
drop index sign_in_code_email;
create index sign_in_code_asker on sign_in_code (asker, email_index);

-- Letters that were asked for and are not looked into yet. Whoever asks waits as long for an
-- unknown address as for a known one, because neither is looked up before the answer.
create table access_request (
  id uuid primary key,
  email_index bytea not null check (octet_length(email_index) = 32),
  code_id bigint references sign_in_code on delete cascade,
  application_id uuid references application on delete cascade,
  asked_at timestamptz not null
);

-- How many letters were caused for an address. Kept for a day, apart from the people, so that
-- erasing a draft does not allow more.
create table letter_allowance (
  id bigint generated always as identity primary key,
  email_index bytea not null check (octet_length(email_index) = 32),
  kind text not null check (kind in ('code', 'draft', 'change', 'notice')),
  at timestamptz not null
);
create index letter_allowance_address on letter_allowance (email_index, kind, at);
create index letter_allowance_old on letter_allowance (at);
