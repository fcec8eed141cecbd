-- Data keys, wrapped by a master key that is never in this database.

create table candidate_key (
  candidate_id uuid primary key,
  -- Tink's id of the master key that wrapped both.
  wrapped_by int,
  value_key bytea,
  file_key bytea,
  created_at timestamptz not null,
  -- The keys are destroyed, the row stays: whatever else is found of this person cannot be read.
  erased_at timestamptz,
  check (num_nonnulls(wrapped_by, value_key, file_key) = case when erased_at is null then 3 else 0 end)
);
create index candidate_key_wrapped_by on candidate_key (wrapped_by, candidate_id) where erased_at is null;

-- Keys that belong to nobody in particular.
create table vault_key (
  name text primary key check (name in ('email-index')),
  wrapped_by int not null,
  wrapped bytea not null,
  created_at timestamptz not null
);

-- Erasure is for good.
create function candidate_key_stays_erased() returns trigger language plpgsql as $$
begin
  raise exception 'the key of candidate % was erased on %', old.candidate_id, old.erased_at
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger candidate_key_stays_erased before update on candidate_key
  for each row when (old.erased_at is not null) execute function candidate_key_stays_erased();

revoke delete on candidate_key, vault_key from ${application};
