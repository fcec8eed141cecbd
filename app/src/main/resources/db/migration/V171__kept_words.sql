-- Whose a browser was that is signed out now, for as long as a page may stand open in it: what was
-- typed there goes to its author and to nobody else. Such a token opens nothing.
create table staff_former_session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  staff_id uuid not null references staff_member,
  ended_at timestamptz not null
);
create index staff_former_session_old on staff_former_session (ended_at);

-- What somebody had typed when they had to sign in again, or to prove who they are: sealed with the
-- key of its author, for a short while.
create table staff_kept_form (
  id uuid primary key,
  staff_id uuid not null references staff_member,
  -- The page that the form is on.
  path text not null check (length(path) between 1 and 300),
  fields bytea not null check (octet_length(fields) <= 1000000),
  expires_at timestamptz not null,
  unique (staff_id, path)
);
create index staff_kept_form_old on staff_kept_form (expires_at);

do $$
begin
  if '${application}' <> current_user then
    grant delete on staff_former_session, staff_kept_form to "${application}";
    grant update (id, fields, expires_at) on staff_kept_form to "${application}";
  end if;
end
$$;
