-- How people who work here sign in: a link from a letter and a second proof.

-- Links in letters, or printed for an operator. The database knows a hash of each.
create table staff_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  staff_id uuid not null references staff_member,
  -- An invitation lets somebody who has no second proof yet set one up; the other doesn't.
  purpose text not null check (purpose in ('sign-in', 'invitation')),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);
create index staff_link_person on staff_link (staff_id, made_at);
create index staff_link_old on staff_link (expires_at);

-- Links that were asked for and are not looked into yet: whoever asks waits as long for an unknown
-- address as for a known one, because neither is looked up before the answer.
create table staff_link_request (
  id uuid primary key,
  email_index bytea not null check (octet_length(email_index) = 32),
  asked_at timestamptz not null
);

-- A browser that used a link, and has not shown the second proof yet.
create table staff_first_step (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  staff_id uuid not null references staff_member,
  purpose text not null check (purpose in ('sign-in', 'invitation')),
  started_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > started_at),
  tries_left int not null check (tries_left >= 0)
);
create index staff_first_step_old on staff_first_step (expires_at);

-- An authenticator app (RFC 6238).
create table staff_authenticator (
  id uuid primary key,
  staff_id uuid not null references staff_member,
  -- Sealed with the key of this person.
  secret bytea not null,
  made_at timestamptz not null,
  -- Null until a first code showed that the app has the secret.
  confirmed_at timestamptz,
  -- The period of the last code that was accepted: no code counts twice, and none before it.
  last_step bigint not null default 0
);
create unique index staff_authenticator_one
  on staff_authenticator (staff_id) where confirmed_at is not null;
create index staff_authenticator_person on staff_authenticator (staff_id);

-- For the day when everything else is lost; each works once.
create table staff_recovery_code (
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  staff_id uuid not null references staff_member,
  made_at timestamptz not null,
  used_at timestamptz
);
create index staff_recovery_code_person on staff_recovery_code (staff_id);

-- Passkeys (WebAuthn): the public half, as the browser sent it.
create table staff_passkey (
  credential_id bytea primary key check (octet_length(credential_id) between 1 and 1023),
  id uuid not null unique,
  staff_id uuid not null references staff_member,
  label text not null check (length(label) between 1 and 60),
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text not null,
  attestation_object bytea,
  attestation_client_data bytea,
  made_at timestamptz not null,
  used_at timestamptz not null
);
create index staff_passkey_person on staff_passkey (staff_id);

-- What a passkey has to sign: drawn for one browser and one purpose, for a moment.
create table staff_challenge (
  id uuid primary key,
  purpose text not null check (purpose in ('sign-in', 'second-step', 'confirm', 'registration')),
  -- Of the secret of the browser that asked.
  asker bytea not null check (octet_length(asker) = 32),
  challenge bytea not null,
  expires_at timestamptz not null
);
create index staff_challenge_old on staff_challenge (expires_at);

-- People whom the organization's provider knows: its issuer and what it calls them.
create table staff_provider_account (
  issuer text not null check (length(issuer) between 1 and 1000),
  subject text not null check (length(subject) between 1 and 255),
  staff_id uuid not null references staff_member,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index staff_provider_account_person on staff_provider_account (staff_id);

do $$
begin
  if '${application}' <> current_user then
    grant update (used_at) on staff_link to "${application}";
    grant update (tries_left) on staff_first_step to "${application}";
    grant update (confirmed_at, last_step) on staff_authenticator to "${application}";
    grant update (used_at) on staff_recovery_code to "${application}";
    grant update (label, signature_count, uv_initialized, backup_state, used_at)
      on staff_passkey to "${application}";
    grant delete on staff_link, staff_link_request, staff_first_step, staff_authenticator,
      staff_recovery_code, staff_passkey, staff_challenge, staff_provider_account
      to "${application}";
  end if;
end
$$;

-- Letters with a link for staff hold a secret for a moment, too.
create or replace function public.forget_momentary_letters(written_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  delete from public.letter l
  where l.written_at < written_before
    and l.kind in
      ('draft-link', 'late-allowed', 'sign-in-code', 'email-change-current', 'email-change-new',
        'staff-sign-in', 'staff-invitation', 'staff-known-already');
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
