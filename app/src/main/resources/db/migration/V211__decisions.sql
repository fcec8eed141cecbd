-- What was decided about applications. Only ever grows: another word supersedes the one before.

-- Several decisions that were made in one go, of which none was without the others.
create table bulk_action (
  id uuid primary key,
  process_id uuid not null references selection_process,
  made_by uuid not null,
  made_at timestamptz not null,
  items int not null check (items > 0)
);

create table decision (
  id uuid primary key,
  application_id uuid not null references application,
  process_id uuid not null references selection_process,
  outcome text not null check (outcome in ('qualified', 'eliminated', 'cancelled', 'reopened')),
  ground text not null check (ground in
    ('merit', 'area', 'incomplete', 'duplicate', 'cancelled', 'reversal')),
  criterion_id uuid,
  criterion_version int,
  -- In the candidate's language, sealed with the candidate's key: the letter's own words.
  reason bytea not null,
  language text not null check (language in ('en', 'fr')),
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- What the candidate had been told before, if anything.
  supersedes uuid references decision,
  bulk_id uuid references bulk_action,
  foreign key (criterion_id, criterion_version) references criterion_version (criterion_id, number),
  check (num_nulls(criterion_id, criterion_version) in (0, 2)),
  -- An elimination names the essential that failed, or a ground of the list that isn't merit.
  check ((outcome = 'eliminated' and ground = 'merit') = (criterion_id is not null)),
  check (case outcome
    when 'qualified' then ground = 'merit'
    when 'eliminated' then ground in ('merit', 'area', 'incomplete', 'duplicate')
    when 'cancelled' then ground = 'cancelled'
    else ground = 'reversal' and supersedes is not null end)
);
create index decision_application on decision (application_id, decided_at);
create index decision_alike on decision (process_id, criterion_id, ground, decided_by);
create index decision_bulk on decision (bulk_id) where bulk_id is not null;

create function public.decision_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.process_id <> (select a.process_id from public.answer a
                        where a.application_id = new.application_id) then
    raise exception 'application % is of another process', new.application_id
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.criterion_id is not null and not exists (
      select from public.current_criterion c
      where c.id = new.criterion_id and c.process_id = new.process_id
        and c.number = new.criterion_version and c.kind = 'essential') then
    raise exception 'criterion % is no essential of process % now', new.criterion_id, new.process_id
      using errcode = 'integrity_constraint_violation';
  end if;
  -- Where the board has spoken, nobody says anything else: who failed an essential doesn't qualify,
  -- and an elimination on merit names one that was failed.
  if new.outcome in ('qualified', 'eliminated') and new.ground = 'merit' and exists (
      select from public.current_consensus c
      join public.current_criterion e on e.id = c.criterion_id and e.kind = 'essential'
      where c.application_id = new.application_id and c.passed is not null)
    and (new.outcome = 'qualified') = exists (
      select from public.current_consensus c
      join public.current_criterion e on e.id = c.criterion_id and e.kind = 'essential'
      where c.application_id = new.application_id and not c.passed
        and (new.outcome = 'qualified' or c.criterion_id = new.criterion_id)) then
    raise exception 'application %: the board has said something else', new.application_id
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.supersedes is not null and not exists (
      select from public.decision d
      where d.id = new.supersedes and d.application_id = new.application_id) then
    raise exception 'decision % is about another application', new.supersedes
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger decision_fits before insert on decision
  for each row execute function decision_fits();

alter table answer add foreign key (decision_id) references decision;

-- The second pair of eyes: never the first one's.
create table decision_confirmation (
  decision_id uuid primary key references decision,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null
);

create function public.decision_confirmation_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.decision d
             where d.id = new.decision_id and d.decided_by = new.confirmed_by) then
    raise exception 'decision % is looked at by whoever made it', new.decision_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger decision_confirmation_fits before insert on decision_confirmation
  for each row execute function decision_confirmation_fits();

-- Decisions of which nobody was told: taken back, sent back by the second person, or overtaken.
create table decision_end (
  decision_id uuid primary key references decision,
  how text not null check (how in ('undone', 'sent-back', 'overtaken')),
  ended_by text not null check (ended_by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  ended_at timestamptz not null,
  -- Why, for colleagues; sealed with the candidate's key.
  note bytea
);

-- Decisions whose letter left. From here on the candidate sees them, and nothing takes them back.
create table decision_told (
  decision_id uuid primary key references decision,
  application_id uuid not null references application,
  letter_id uuid,
  told_at timestamptz not null
);
create index decision_told_application on decision_told (application_id, told_at);

create function public.decision_ends_once() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.decision_told t where t.decision_id = new.decision_id)
      or exists (select from public.decision_end e where e.decision_id = new.decision_id) then
    raise exception 'decision % was told or ended', new.decision_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger decision_ends_once before insert on decision_end
  for each row execute function decision_ends_once();
create trigger decision_told_once before insert on decision_told
  for each row execute function decision_ends_once();
