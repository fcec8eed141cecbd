-- Who must hear, from whom, and how far that is. An application of a process has one answer.

create table answer (
  application_id uuid primary key references application,
  process_id uuid not null references selection_process,
  -- A member of staff; null as long as nobody has taken it.
  owner uuid,
  state text not null check (state in
    ('due', 'prepared', 'held', 'leaving', 'sent', 'bounced', 'told', 'ended')),
  since timestamptz not null,
  -- Counts its changes: whoever decides says which one they saw.
  revision int not null default 1 check (revision > 0),
  -- What is being told, or was told last.
  decision_id uuid,
  release_at timestamptz,
  -- The letter that tells it; null as long as none left, and where none may go there.
  letter_id uuid unique,
  check ((state = 'held') = (release_at is not null)),
  check (state in ('due', 'ended') or decision_id is not null),
  check (state not in ('prepared', 'held') or letter_id is null)
);
create index answer_process on answer (process_id, state);
create index answer_owner on answer (owner, process_id) where state in ('due', 'bounced');
create index answer_release on answer (release_at) where state = 'held';

-- How a process answers: who owns new answers, and whether a second person looks at decisions.
create table answering (
  process_id uuid primary key references selection_process,
  owner uuid,
  second_person boolean
);

-- What was done about an answer besides deciding. Only ever grows; words are sealed with the
-- candidate's key.
create table answer_event (
  id uuid primary key,
  application_id uuid not null references answer,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('owner', 'moved', 'told', 'again')),
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  detail jsonb not null default '{}',
  note bytea,
  unique (application_id, ordinal)
);

-- Those who applied before there were answers.
insert into answer (application_id, process_id, owner, state, since)
select a.id, t.process_id,
  (select cast(substr(e.actor, 7) as uuid) from process_event e
   where e.process_id = t.process_id and e.ordinal = 1 and e.actor like 'staff:%'),
  'due', a.submitted_at
from application a join process_posting t on t.posting_id = a.posting_id
where a.state = 'submitted';

-- The candidate is told that the day by which they hear was moved.
alter table application_event drop constraint application_event_kind_check;
alter table application_event add constraint application_event_kind_check check (kind in
  ('started', 'submitted', 'corrected', 'withdrawn', 'reinstated', 'address-confirmed',
   'address-disowned', 'email-changed', 'language-changed', 'late-allowed', 'message-sent',
   'reply-moved', 'removed', 'erased', 'duplicate', 'duplicate-letter'));

do $$
begin
  if '${application}' <> current_user then
    grant update (owner, state, since, revision, decision_id, release_at, letter_id) on answer
      to "${application}";
    grant update (owner, second_person) on answering to "${application}";
  end if;
end
$$;
