-- An address that never answered keeps nobody from applying: until it does, several applications
-- for one posting may stand beside each other, and its owner says which one counts.
alter table application
  -- When a link or a code from a letter to this address was first used for this application.
  add address_answered_at timestamptz,
  -- When it became the one that counts for this address: the only one, or the one that was chosen.
  add confirmed_at timestamptz,
  -- When the owner of the address said that this application is not theirs.
  add disowned_at timestamptz,
  -- The receipt waits: enough letters about this posting went to this address for now.
  add receipt_held boolean not null default false;

update application a set address_answered_at = coalesce(
  (select min(l.used_at) from application_link l
    where l.application_id = a.id and l.purpose in ('mine', 'resume')),
  (select min(c.used_at) from sign_in_code c
    where c.email_index = a.email_index and c.used_at >= coalesce(a.submitted_at, a.started_at)))
where a.state <> 'erased';
update application set confirmed_at = address_answered_at
where state = 'submitted' and address_answered_at is not null;

do $$
declare
  name text;
begin
  select conname into strict name from pg_constraint
  where conrelid = 'application'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%email_index IS NOT NULL%';
  execute format('alter table application drop constraint %I', name);
end
$$;
alter table application
  add check (state not in ('submitted', 'withdrawn') or num_nonnulls(email_index, disowned_at) = 1),
  add check (confirmed_at is null
    or state = 'submitted' and address_answered_at is not null and disowned_at is null),
  add check (state <> 'erased' or num_nonnulls(address_answered_at, disowned_at) = 0);

-- The receipt tells what that letter told.
update letter set kind = 'application-received' where kind = 'already-applied';

drop index application_once;
-- One application that counts for each posting and address, whatever happens at the same moment.
create unique index application_once on application (posting_id, email_index)
  where state = 'submitted' and confirmed_at is not null;
create index application_beside on application (posting_id, email_index)
  where state = 'submitted' and email_index is not null;
create index application_receipt on application (posting_id, email_index) where receipt_held;
