-- New jobs by email, for those who asked for it and confirmed it.

create table job_alert (
  -- Also the number of its key (candidate_key), which seals address, search and token. To stop is to
  -- destroy the key and to delete the row.
  id uuid primary key,
  address bytea not null,
  -- Finds the other alerts to the same address without knowing it.
  address_index bytea not null check (octet_length(address_index) = 32),
  search bytea not null,
  -- The same search for the same address in the same language, without saying which.
  search_index bytea not null check (octet_length(search_index) = 32),
  -- Opens its page and stops it. Every letter carries it.
  token bytea not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  language text not null check (language in ('en', 'fr')),
  frequency text not null check (frequency in ('daily', 'weekly')),
  asked_at timestamptz not null,
  -- When it is forgotten unless it is confirmed before.
  expires_at timestamptz,
  confirmed_at timestamptz,
  -- When it is looked for new jobs.
  next_at timestamptz,
  check ((confirmed_at is null) = (expires_at is not null)),
  check ((confirmed_at is null) = (next_at is null))
);
create index job_alert_address on job_alert (address_index) where confirmed_at is not null;
create index job_alert_due on job_alert (next_at) where next_at is not null;
create index job_alert_unconfirmed on job_alert (expires_at) where expires_at is not null;

-- Each job at most once.
create table job_alert_told (
  alert_id uuid not null references job_alert on delete cascade,
  posting_id uuid not null references posting on delete cascade,
  primary key (alert_id, posting_id)
);
create index job_alert_told_posting on job_alert_told (posting_id);

alter table letter_allowance
  drop constraint letter_allowance_kind_check,
  add constraint letter_allowance_kind_check
    check (kind in ('code', 'draft', 'change', 'notice', 'alert'));

do $$
begin
  if '${application}' <> current_user then
    revoke all on job_alert, job_alert_told from "${application}";
    grant select, insert, delete on job_alert, job_alert_told to "${application}";
    grant update (frequency, expires_at, confirmed_at, next_at) on job_alert to "${application}";
  end if;
end
$$;

-- Letters of alerts are no record of anything.
create or replace function public.forget_momentary_letters(written_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  delete from public.letter l
  where l.written_at < written_before
    and l.kind in
      ('draft-link', 'late-allowed', 'sign-in-code', 'email-change-current', 'email-change-new',
        'staff-sign-in', 'staff-invitation', 'staff-known-already', 'staff-work',
        'alert-confirmation', 'job-alert');
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
