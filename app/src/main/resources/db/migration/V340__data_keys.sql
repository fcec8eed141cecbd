-- A key by its name: one for each application, alert, case, letter and member of the staff. It names
-- no person, and several of them may be one person's.
-- What is sealed stays as it is: no sealed cell stands in a column that is renamed here, and what a
-- wrapped key is tied to (KeyWrapping) says "candidate_key" for good.

alter table candidate_key rename to data_key;
alter table data_key rename column candidate_id to data_key_id;
alter index candidate_key_pkey rename to data_key_pkey;
alter index candidate_key_wrapped_by rename to data_key_wrapped_by;
alter table application rename column candidate_id to data_key_id;
alter table document rename column candidate_id to data_key_id;
alter index document_candidate rename to document_data_key;
alter view submitted_application rename column candidate_id to data_key_id;
alter view assessment_now rename column candidate_id to data_key_id;

-- A letter that outlives what it tells of has a key with its own number; that says it all.
alter table letter rename column key_id to data_key_id;
alter table letter drop column candidate_id;
create index letter_data_key on letter (data_key_id, written_at);
comment on column letter.data_key_id is
  'seals address and text; the number of the letter itself where it outlives an erasure';

create or replace function public.candidate_key_stays_erased() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'data key % was erased on %', old.data_key_id, old.erased_at
    using errcode = 'integrity_constraint_violation';
end
$$;
alter function public.candidate_key_stays_erased() rename to data_key_stays_erased;
alter trigger candidate_key_stays_erased on data_key rename to data_key_stays_erased;

drop function public.require_erased(uuid);
drop function public.destroy_candidate_key(uuid, timestamptz);
drop function public.forget_applications(uuid);
drop function public.forget_documents(uuid);
drop function public.remove_document(uuid, uuid);

create function public.require_erased(data_key uuid) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.data_key k
                 where k.data_key_id = data_key and k.erased_at is not null) then
    raise exception 'data key % is not destroyed', data_key
      using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

-- For good: the row stays, and says when.
create function public.destroy_data_key(data_key uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if at is null then
    raise exception 'when data key % is destroyed is not said', data_key
      using errcode = 'not_null_violation';
  end if;
  update public.data_key k
  set wrapped_by = null, value_key = null, file_key = null, erased_at = at
  where k.data_key_id = data_key and k.erased_at is null;
  return found;
end
$$;

-- Waits for all who are writing keys, and lets nobody begin until the transaction ends.
create or replace function public.await_key_writers() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  lock table public.data_key, public.vault_key in share mode;
$$;

-- As in V085: a draft vanishes, of what was submitted stays that there was something.
create function public.forget_applications(data_key uuid) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  emptied uuid;
begin
  perform public.require_erased(data_key);
  delete from public.application a where a.data_key_id = data_key and a.state = 'draft';
  for emptied in
    select a.id from public.application a where a.data_key_id = data_key for update
  loop
    delete from public.application_snapshot where application_id = emptied;
    delete from public.application_access where application_id = emptied;
    delete from public.application_link where application_id = emptied;
    delete from public.application_email_change where application_id = emptied;
    delete from public.application_flag where application_id = emptied;
    update public.application
    set state = 'erased', answers = null, email_index = null, sketch = null, withdrawal = null,
      late_until = null, late_reason = null, address_answered_at = null, confirmed_at = null,
      disowned_at = null, receipt_held = false
    where id = emptied;
    return next emptied;
  end loop;
end
$$;

create function public.forget_documents(data_key uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.require_erased(data_key);
  delete from public.document d where d.data_key_id = data_key;
end
$$;

-- A file that is no longer an answer. What was submitted once is kept: false.
create function public.remove_document(document uuid, data_key uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.application a where a.data_key_id = data_key for update;
  delete from public.document d
  where d.id = document and d.data_key_id = data_key
    and not exists (
      select from public.application_snapshot_document s where s.document_id = document);
  return found;
end
$$;

create or replace function public.forget_letters(sealed_with uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  perform public.require_erased(sealed_with);
  delete from public.letter l where l.data_key_id = sealed_with;
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

do $$
declare
  callable text;
begin
  foreach callable in array array[
    'public.destroy_data_key(uuid, timestamptz)', 'public.forget_applications(uuid)',
    'public.forget_documents(uuid)', 'public.remove_document(uuid, uuid)']
  loop
    execute format('revoke execute on function %s from public', callable);
    if '${application}' <> current_user then
      execute format('grant execute on function %s to "${application}"', callable);
    end if;
  end loop;
end
$$;
