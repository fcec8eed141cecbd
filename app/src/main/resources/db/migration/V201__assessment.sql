-- Assessment: facts that only grow. Where an application stands follows from them in one place.

-- A draw by lot: the seed is drawn and its digest told before anybody knows whom it picks.
create table selection_draw (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  -- The references of those who waited, sorted: what the draw is among.
  pool text[] not null check (cardinality(pool) > 0),
  size int not null check (size between 1 and cardinality(pool)),
  seed bytea not null check (octet_length(seed) = 32),
  commitment bytea not null check (commitment = sha256(seed)),
  committed_at timestamptz not null,
  committed_by text not null check (committed_by ~ '^staff:[0-9a-f-]{36}$'),
  drawn_at timestamptz check (drawn_at >= committed_at),
  drawn_by text check (drawn_by ~ '^staff:[0-9a-f-]{36}$'),
  check ((drawn_at is null) = (drawn_by is null))
);
create index selection_draw_process on selection_draw (process_id, committed_at);

-- Those whose assessment began together.
create table assessment_wave (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('all', 'chosen', 'lot')),
  draw_id uuid unique references selection_draw,
  started_at timestamptz not null,
  started_by text not null check (started_by ~ '^(program|staff:[0-9a-f-]{36})$'),
  unique (process_id, ordinal),
  check ((kind = 'lot') = (draw_id is not null))
);

-- What happened to an application in its assessment, each with what it led to.
create table assessment_event (
  application_id uuid not null references application,
  ordinal int not null check (ordinal > 0),
  process_id uuid not null references selection_process,
  event text not null check (event in ('start-wave', 'set-aside', 'recall', 'pass-step',
    'pass-last-step', 'fail-step', 'qualify', 'eliminate', 'reopen', 'reverse')),
  from_state text not null,
  to_state text not null check (to_state in ('waiting', 'in-step', 'undecided', 'qualified',
    'eliminated', 'set-aside')),
  -- The step in which it is assessed, or was last.
  step_id uuid,
  wave_id uuid references assessment_wave,
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  -- Sealed with the candidate's key.
  reason bytea,
  primary key (application_id, ordinal),
  foreign key (process_id, step_id) references plan_step (process_id, id),
  check (to_state <> 'in-step' or step_id is not null),
  check ((event = 'start-wave') = (wave_id is not null)),
  check (event <> 'set-aside' or reason is not null)
);
create index assessment_event_wave on assessment_event (wave_id) where wave_id is not null;

-- The last of those facts for each application, kept by the database itself: the program may only
-- read it, so that it can't say anything else.
create table assessment_standing (
  application_id uuid primary key references application,
  process_id uuid not null references selection_process,
  ordinal int not null,
  state text not null,
  event text not null,
  step_id uuid,
  since timestamptz not null
);
create index assessment_standing_process on assessment_standing (process_id, state);

create function public.assessment_event_follows() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  last public.assessment_standing;
begin
  select * into last from public.assessment_standing s where s.application_id = new.application_id;
  if new.ordinal <> coalesce(last.ordinal, 0) + 1
      or new.from_state <> coalesce(last.state, 'waiting')
      or new.process_id <> coalesce(last.process_id, new.process_id) then
    raise exception 'application %: event % does not follow', new.application_id, new.ordinal
      using errcode = 'integrity_constraint_violation';
  end if;
  insert into public.assessment_standing as s (application_id, process_id, ordinal, state, event,
    step_id, since)
  values (new.application_id, new.process_id, new.ordinal, new.to_state, new.event, new.step_id,
    new.at)
  on conflict (application_id) do update
  set ordinal = excluded.ordinal, state = excluded.state, event = excluded.event,
    step_id = excluded.step_id, since = excluded.since;
  return null;
end
$$;
revoke execute on function assessment_event_follows() from public;
create trigger assessment_event_follows after insert on assessment_event
  for each row execute function assessment_event_follows();

-- Where each application stands now. The whole rule is here: who took it back, was taken out or
-- erased has ended, whatever was assessed; who comes back stands where they stood.
create view assessment_now as
select a.id as application_id, a.candidate_id, a.posting_id, a.reference, a.language,
       a.submitted_at, a.reply_by, a.state as application_state,
       case when a.state <> 'submitted' then 'ended'
         else coalesce(s.state, 'waiting') end as state,
       s.step_id, coalesce(s.ordinal, 0) as ordinal, coalesce(s.state, 'waiting') as underneath,
       s.event
from submitted_application a
left join assessment_standing s on s.application_id = a.id;

-- What an application is called where nobody may know whose it is; says nothing about its order.
create table assessment_label (
  application_id uuid primary key references application,
  process_id uuid not null references selection_process,
  label text not null check (label ~ '^[0-9A-HJKMNP-TV-Z]{4}$'),
  unique (process_id, label)
);

-- One person's task: to rate one criterion of one application in one step.
create table assignment (
  id uuid primary key,
  -- What stands in addresses: random, and nothing else.
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  process_id uuid not null,
  application_id uuid not null references application,
  -- What is rated is what was submitted; gone with the person.
  snapshot int,
  step_id uuid not null,
  criterion_id uuid not null,
  assessor uuid not null,
  -- In which the candidate chose to be assessed in this step.
  language text not null check (language in ('en', 'fr')),
  -- The order in which this person meets them: random.
  place int not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text check (withdrawn_why in ('conflict', 'party', 'board')),
  unique (process_id, id),
  foreign key (step_id, criterion_id) references plan_cell (step_id, criterion_id),
  foreign key (process_id, step_id) references plan_step (process_id, id),
  foreign key (application_id, snapshot)
    references application_snapshot (application_id, number) on delete set null (snapshot),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index assignment_once on assignment (application_id, step_id, criterion_id, assessor)
  where withdrawn_at is null;
create index assignment_of on assignment (assessor, process_id) where withdrawn_at is null;

-- Nobody assesses whom they are tied to, nor in a language that is not theirs, nor off the board.
create function public.assignment_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.declared_conflict c
             where c.application_id = new.application_id and c.staff_id = new.assessor
               and c.declared <> 'none') then
    raise exception 'assignment: a conflict is declared'
      using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (
      select from public.board_member m
      join public.board_member_step s on s.member_id = m.id
      where m.process_id = new.process_id and m.staff_id = new.assessor and m.left_at is null
        and s.step_id = new.step_id and new.language = any (m.languages)) then
    raise exception 'assignment: not on the board of this step in this language'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger assignment_fits before insert on assignment
  for each row execute function assignment_fits();

-- The moment at which enough people have rated a cell: from then on they see each other's marks.
create table cell_unsealed (
  application_id uuid not null references application,
  step_id uuid not null,
  criterion_id uuid not null,
  at timestamptz not null,
  primary key (application_id, step_id, criterion_id),
  foreign key (step_id, criterion_id) references plan_cell (step_id, criterion_id)
);

-- What the board says of a cell. In clear, so that it stays when the person's key is destroyed.
create table consensus (
  id uuid primary key default uuidv7(),
  application_id uuid not null,
  step_id uuid not null,
  criterion_id uuid not null,
  criterion_version int not null,
  number int not null check (number > 0),
  how text not null check (how in ('agreement', 'meeting')),
  mark int not null,
  -- Null where nothing passes or fails.
  passed boolean,
  -- Sealed with the candidate's key; equal marks need no further word.
  reason bytea,
  actor text not null check (actor ~ '^(program|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  unique (application_id, step_id, criterion_id, number),
  foreign key (application_id, step_id, criterion_id)
    references cell_unsealed (application_id, step_id, criterion_id),
  check (how = 'agreement' or reason is not null)
);

create table consensus_rating (
  consensus_id uuid not null references consensus,
  assignment_id uuid not null references assignment,
  number int not null,
  primary key (consensus_id, assignment_id)
);

create view current_consensus as
select c.* from consensus c
where not exists (
  select from consensus later
  where later.application_id = c.application_id and later.step_id = c.step_id
    and later.criterion_id = c.criterion_id and later.number > c.number);

-- From when on assessors know whose application it is, by whom and why. Only ever grows.
create table blind_lifted (
  id uuid primary key,
  process_id uuid not null references selection_process,
  application_id uuid not null references application,
  reason bytea not null,
  lifted_by text not null check (lifted_by ~ '^staff:[0-9a-f-]{36}$'),
  lifted_at timestamptz not null
);
create index blind_lifted_application on blind_lifted (application_id);

-- Ratings are apart: what nobody else may see before their own is in.
create schema assessment;

create table assessment.rating (
  assignment_id uuid not null references public.assignment,
  -- 1, then one more for each amendment.
  number int not null check (number > 0),
  criterion_version int not null,
  -- Mark, reason, evidence, why it was amended: sealed with the candidate's key.
  content bytea not null,
  submitted_at timestamptz not null,
  primary key (assignment_id, number)
);
alter table assessment.rating alter column content set storage external;

-- What an assessor saved for later: sealed with their own key.
create table assessment.rating_draft (
  id uuid primary key,
  assessor uuid not null,
  application_id uuid not null references public.application,
  step_id uuid not null,
  criterion_id uuid not null,
  content bytea not null,
  saved_at timestamptz not null,
  unique (assessor, application_id, step_id, criterion_id)
);

-- An amendment follows what it amends, and only as long as nobody has seen it.
create function assessment.rating_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.number > 1 and not exists (
      select from assessment.rating r
      where r.assignment_id = new.assignment_id and r.number = new.number - 1) then
    raise exception 'rating % has none before', new.number
      using errcode = 'integrity_constraint_violation';
  end if;
  if exists (
      select from public.assignment a
      join public.cell_unsealed u using (application_id, step_id, criterion_id)
      where a.id = new.assignment_id) then
    raise exception 'the ratings of this cell are open' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger rating_follows before insert on assessment.rating
  for each row execute function assessment.rating_follows();

-- Words about a person go with the person.
create function public.forget_assessment_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from assessment.rating_draft d where d.application_id = new.id;
  return null;
end
$$;
revoke execute on function forget_assessment_words() from public;
create trigger forget_assessment_words after update of state on application
  for each row when (new.state = 'erased') execute function forget_assessment_words();

do $$
begin
  if '${application}' <> current_user then
    revoke insert on assessment_standing, assessment_now, current_consensus from "${application}";
    grant update (drawn_at, drawn_by) on selection_draw to "${application}";
    grant update (withdrawn_at, withdrawn_why) on assignment to "${application}";
    grant usage on schema assessment to "${application}";
    grant select, insert on assessment.rating, assessment.rating_draft to "${application}";
    grant update (content, saved_at), delete on assessment.rating_draft to "${application}";
  end if;
end
$$;
