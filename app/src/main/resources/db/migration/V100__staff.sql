-- Who works here, what they may do, and the browsers in which they are signed in.

create table staff_member (
  id uuid primary key,
  state text not null check (state in ('invited', 'active', 'left')),
  language text not null check (language in ('en', 'fr')),
  -- Sealed with the key of this person.
  name bytea not null,
  address bytea not null,
  -- By which the address is found; one person, one address.
  email_index bytea not null unique check (octet_length(email_index) = 32),
  invited_at timestamptz not null,
  joined_at timestamptz,
  left_at timestamptz,
  check ((state = 'left') = (left_at is not null)),
  check (state <> 'active' or joined_at is not null)
);

-- A role, held for the organization or for one scope. A row says for good who gave what to whom; it
-- is never changed but to say that it was taken.
create table staff_right (
  id uuid primary key,
  staff_id uuid not null references staff_member,
  role text not null check (role in ('administrator', 'hr-adviser', 'content-author',
    'hiring-manager', 'assessor', 'accommodation-coordinator', 'auditor')),
  -- Both null: for the organization.
  scope_kind text check (scope_kind ~ '^[a-z]+(-[a-z]+)*$'),
  scope_id text check (scope_id ~ '^[A-Za-z0-9._~-]{1,64}$'),
  held_from timestamptz not null,
  -- The first instant at which it holds no more; null: until it is taken.
  held_until timestamptz check (held_until > held_from),
  given_by text not null,
  given_at timestamptz not null,
  taken_by text,
  taken_at timestamptz,
  check ((scope_kind is null) = (scope_id is null)),
  check ((taken_by is null) = (taken_at is null)),
  check (role <> 'administrator' or scope_kind is null)
);
create unique index staff_right_once
  on staff_right (staff_id, role, scope_kind, scope_id) nulls not distinct where taken_at is null;
create index staff_right_scope on staff_right (scope_kind, scope_id) where taken_at is null;

-- Somebody is a party in this scope and may do nothing there, whatever their roles.
create table staff_recusal (
  id uuid primary key,
  staff_id uuid not null references staff_member,
  scope_kind text not null check (scope_kind ~ '^[a-z]+(-[a-z]+)*$'),
  scope_id text not null check (scope_id ~ '^[A-Za-z0-9._~-]{1,64}$'),
  since timestamptz not null,
  made_by text not null,
  ended_at timestamptz check (ended_at >= since),
  ended_by text,
  check ((ended_at is null) = (ended_by is null))
);
create unique index staff_recusal_once
  on staff_recusal (staff_id, scope_kind, scope_id) where ended_at is null;

-- A browser in which somebody is signed in. It is deleted when it ends; the journal says that it was.
create table staff_session (
  -- Of the token in the cookie, which only the browser knows.
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  -- By which the person ends it from another browser.
  id uuid not null unique,
  staff_id uuid not null references staff_member,
  -- How the person proved who they are.
  method text not null check (method in ('link-and-code', 'link-and-passkey', 'passkey',
    'recovery-code', 'provider', 'try')),
  browser text not null check (browser ~ '^[a-z-]{1,20}$'),
  system text not null check (system ~ '^[a-z-]{1,20}$'),
  started_at timestamptz not null,
  -- To the minute: the idle limit counts from it.
  seen_at timestamptz not null,
  -- When the person last proved who they are, for dangerous acts.
  proved_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > started_at)
);
create index staff_session_person on staff_session (staff_id);
create index staff_session_old on staff_session (expires_at);

-- An organization that once had an administrator always has one: active, and without an end in
-- sight. Looked at when a transaction ends, one after the other.
create function public.administrator_stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  person uuid := case tg_table_name when 'staff_right' then to_jsonb(new) ->> 'staff_id'
    else to_jsonb(new) ->> 'id' end;
begin
  perform pg_advisory_xact_lock(hashtextextended('vivier administrators', 0));
  if exists (
      select from public.staff_right r where r.staff_id = person and r.role = 'administrator')
    and not exists (
      select from public.staff_right r join public.staff_member m on m.id = r.staff_id
      where r.role = 'administrator' and r.taken_at is null and r.held_until is null
        and m.state = 'active') then
    raise exception 'the last administrator stays'
      using errcode = 'integrity_constraint_violation', constraint = 'administrator_stays';
  end if;
  return null;
end
$$;
create constraint trigger administrator_stays after update of taken_at on staff_right
  deferrable initially deferred for each row
  when (old.role = 'administrator' and old.taken_at is null and old.held_until is null)
  execute function administrator_stays();
create constraint trigger administrator_stays after update of state on staff_member
  deferrable initially deferred for each row
  when (old.state = 'active' and new.state <> 'active')
  execute function administrator_stays();

do $$
begin
  if '${application}' <> current_user then
    grant update (state, language, name, address, email_index, invited_at, joined_at, left_at)
      on staff_member to "${application}";
    grant update (taken_by, taken_at) on staff_right to "${application}";
    grant update (ended_at, ended_by) on staff_recusal to "${application}";
    grant update (seen_at, proved_at) on staff_session to "${application}";
    grant delete on staff_session to "${application}";
  end if;
end
$$;
