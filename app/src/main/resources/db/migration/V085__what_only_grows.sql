-- What only ever grows is deleted by nobody but the owner of the tables, and by the functions below,
-- which the erasure calls and which check for themselves that there is something to forget: the
-- key of a person is destroyed first, and only then goes what it opened (see docs/adr/0034).
-- Each of them runs as the owner, finds nothing but what it names with its schema, and may be
-- called by the program alone.

create function public.require_erased(candidate uuid) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.candidate_key k
                 where k.candidate_id = candidate and k.erased_at is not null) then
    raise exception 'the key of candidate % is not destroyed', candidate
      using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

-- For good: the row stays, and says when.
create function public.destroy_candidate_key(candidate uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if at is null then
    raise exception 'when the key of candidate % is destroyed is not said', candidate
      using errcode = 'not_null_violation';
  end if;
  update public.candidate_key k
  set wrapped_by = null, value_key = null, file_key = null, erased_at = at
  where k.candidate_id = candidate and k.erased_at is null;
  return found;
end
$$;

-- Waits for all who are writing keys, and lets nobody begin until the transaction ends.
create function public.await_key_writers() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  lock table public.candidate_key, public.vault_key in share mode;
$$;

-- A draft vanishes. Of what was submitted stays that there was something: its reference, its
-- posting, its dates, its events. Returns the applications of which something stayed.
create function public.forget_applications(candidate uuid) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  emptied uuid;
begin
  perform public.require_erased(candidate);
  delete from public.application a where a.candidate_id = candidate and a.state = 'draft';
  for emptied in
    select a.id from public.application a where a.candidate_id = candidate for update
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

create function public.forget_documents(candidate uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.require_erased(candidate);
  delete from public.document d where d.candidate_id = candidate;
end
$$;

-- A file that is no longer an answer. What was submitted once is kept: false.
create function public.remove_document(document uuid, candidate uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.application a where a.candidate_id = candidate for update;
  delete from public.document d
  where d.id = document and d.candidate_id = candidate
    and not exists (
      select from public.application a
      join public.application_snapshot s on s.application_id = a.id
      where a.candidate_id = candidate and document = any (s.documents));
  return found;
end
$$;

-- Files that never became whole: this one, or all that began before.
create function public.remove_unfinished_document(document uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.document d where d.id = document and d.received_at is null;
$$;

create function public.remove_unfinished_documents(started_before timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.document d where d.received_at is null and d.started_at < started_before;
$$;

-- Letters that were sealed with a key that is destroyed; returns how many.
create function public.forget_letters(sealed_with uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  perform public.require_erased(sealed_with);
  delete from public.letter l where l.key_id = sealed_with;
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

-- Letters that held a secret for a moment (LetterKind.askedFor) and are no record of anything.
create function public.forget_momentary_letters(written_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  delete from public.letter l
  where l.written_at < written_before
    and l.kind in
      ('draft-link', 'late-allowed', 'sign-in-code', 'email-change-current', 'email-change-new');
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

-- See afterMigrate__accommodation.sql for who may call it.
create function accommodation.forget_case(forgotten uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.require_erased(forgotten);
  delete from accommodation.case_file f where f.id = forgotten;
end
$$;

-- What arrived stays as it arrived.
create function public.document_stays_as_received() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'document % was received on %', old.id, old.received_at
    using errcode = 'integrity_constraint_violation';
end
$$;
create trigger document_stays_as_received
  before update of received_at, format, size, name, sha256 on document
  for each row when (old.received_at is not null)
  execute function document_stays_as_received();

do $$
declare
  callable text;
begin
  for callable in
    select p.oid::regprocedure::text from pg_proc p
    where p.proowner = current_user::regrole and p.prosecdef
      and p.pronamespace in ('public'::regnamespace, 'accommodation'::regnamespace)
  loop
    execute format('revoke execute on function %s from public', callable);
    if callable not like 'accommodation.%' then
      execute format('grant execute on function %s to "${application}"', callable);
    end if;
  end loop;
end
$$;

-- Everything that the program's role may do with the tables so far. Where it owns them, nothing can
-- be taken from it.
do $$
begin
  if '${application}' = current_user then
    return;
  end if;
  revoke all on all tables in schema public from "${application}";
  grant select on all tables in schema public to "${application}";
  grant insert on
    posting, posting_version, posting_file, posting_text, posting_finding, posting_address,
    posting_alias, candidate_key, vault_key, document, document_chunk, letter, bounce,
    suppressed_address, scheduled_tasks, application, application_snapshot, application_form,
    application_event, application_flag, application_access, application_email_change,
    application_link, sign_in_code, announced_deadline, declaration, access_device,
    access_request, letter_allowance, journal_record, journal_leaf, journal_checkpoint,
    journal_origin
    to "${application}";

  grant update (set_aside_at, origin) on posting to "${application}";
  grant update (latest) on posting_version to "${application}";
  grant update (wrapped_by, value_key, file_key) on candidate_key to "${application}";
  grant update (wrapped_by, wrapped) on vault_key to "${application}";
  grant update (received_at, format, size, name, sha256, scan, scan_after, text_state, text_after,
    text_attempts, text) on document to "${application}";
  grant update (state, attempts, attempted_at, sent_at, reference, failure) on letter
    to "${application}";
  grant update (reported_at) on bounce to "${application}";
  grant update (posting_version, language, state, reference, email_index, answers, revision,
    frozen_revision, touched_at, expires_at, submitted_at, withdrawn_at, withdrawal, reply_by,
    late_until, late_reason, reminded_of_deadline, reminded_of_expiry, compared_at, sketch,
    address_answered_at, confirmed_at, disowned_at, receipt_held) on application
    to "${application}";
  grant update (current_confirmed_at, new_confirmed_at, ended_at) on application_email_change
    to "${application}";
  grant update (used_at, revoked_at) on application_link to "${application}";
  grant update (granted_at, expires_at, email_index) on application_access to "${application}";
  grant update (code_hash, tries_left, used_at) on sign_in_code to "${application}";
  grant update (closes) on announced_deadline to "${application}";
  grant update (woman, indigenous, disability, racialized) on declaration to "${application}";
  grant update (replaces) on access_device to "${application}";
  grant update on scheduled_tasks to "${application}";

  -- What comes and goes: the addresses in use, secrets for a moment, what is still to do; and a
  -- self-declaration, which its person takes back.
  grant delete on
    posting_address, posting_alias, suppressed_address, scheduled_tasks, application_access,
    application_link, sign_in_code, access_device, access_request, letter_allowance, declaration
    to "${application}";
end
$$;
