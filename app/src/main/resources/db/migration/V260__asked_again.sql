-- Cells of which the board has spoken are asked again: another round of them begins. What was said
-- before stands until it is replaced, and stays on record.

create table cell_reopened (
  application_id uuid not null references application,
  process_id uuid not null references selection_process,
  step_id uuid not null,
  criterion_id uuid not null,
  -- The round that begins; the first one begins by itself.
  round int not null check (round > 1),
  why text not null check (why in ('conflict', 'criterion', 'correction', 'too-few')),
  actor text not null check (actor ~ '^(program|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  primary key (application_id, step_id, criterion_id, round),
  foreign key (step_id, criterion_id) references plan_cell (step_id, criterion_id)
);
create index cell_reopened_process on cell_reopened (process_id);

create function public.cell_reopened_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
      select from public.cell_unsealed u
      where u.application_id = new.application_id and u.step_id = new.step_id
        and u.criterion_id = new.criterion_id and u.round = new.round - 1) then
    raise exception 'round % of a cell whose round before was never opened', new.round
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;

-- Ratings are opened once in each round, and the board speaks in a round.
alter table cell_unsealed add column round int not null default 1 check (round > 0);
alter table consensus add column round int not null default 1 check (round > 0);
alter table consensus drop constraint consensus_application_id_step_id_criterion_id_fkey;
alter table cell_unsealed drop constraint cell_unsealed_pkey;
alter table cell_unsealed add primary key (application_id, step_id, criterion_id, round);
alter table consensus add foreign key (application_id, step_id, criterion_id, round)
  references cell_unsealed (application_id, step_id, criterion_id, round);
create trigger cell_reopened_follows before insert on cell_reopened
  for each row execute function cell_reopened_follows();

create or replace view current_consensus as
select c.* from consensus c
where not exists (
  select from consensus later
  where later.application_id = c.application_id and later.step_id = c.step_id
    and later.criterion_id = c.criterion_id and later.number > c.number);

-- The cells whose ratings are open now.
create view opened_cell as
select u.* from cell_unsealed u
where not exists (
  select from cell_reopened r
  where r.application_id = u.application_id and r.step_id = u.step_id
    and r.criterion_id = u.criterion_id and r.round > u.round);

-- The cells that are asked again and of which the board has not spoken again yet.
create view asked_again as
select r.* from cell_reopened r
where not exists (
    select from cell_reopened later
    where later.application_id = r.application_id and later.step_id = r.step_id
      and later.criterion_id = r.criterion_id and later.round > r.round)
  and not exists (
    select from consensus c
    where c.application_id = r.application_id and c.step_id = r.step_id
      and c.criterion_id = r.criterion_id and c.round >= r.round);

-- Whose rating is asked for again loses the task and is given another one; the rating stays.
alter table assignment drop constraint assignment_withdrawn_why_check;
alter table assignment add constraint assignment_withdrawn_why_check
  check (withdrawn_why in ('conflict', 'party', 'board', 'criterion', 'correction'));

-- A repeat is the same application once more for the same assessor, to see whether they read alike:
-- it is called otherwise, and never counts.
alter table assignment add column kind text not null default 'rating'
  check (kind in ('rating', 'repeat'));
alter table assignment add column label text check (label ~ '^[0-9A-HJKMNP-TV-Z]{4}$');
alter table assignment add constraint assignment_label_of_repeats
  check ((kind = 'repeat') = (label is not null));
drop index assignment_once;
create unique index assignment_once on assignment (application_id, step_id, criterion_id, assessor,
  kind) where withdrawn_at is null;

-- The round in which a rating was submitted; the database itself knows it.
alter table assessment.rating add column round int not null default 1 check (round > 0);

create or replace function assessment.rating_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  task public.assignment;
  round_before int;
begin
  select * into strict task from public.assignment a where a.id = new.assignment_id;
  select 1 + count(*) into new.round from public.cell_reopened r
  where r.application_id = task.application_id and r.step_id = task.step_id
    and r.criterion_id = task.criterion_id;
  if new.number > 1 then
    select r.round into round_before from assessment.rating r
    where r.assignment_id = new.assignment_id and r.number = new.number - 1;
    if not found then
      raise exception 'rating % has none before', new.number
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  -- An amendment is for what nobody else has seen, in whichever round that was.
  if task.kind = 'rating' and exists (
      select from public.cell_unsealed u
      where u.application_id = task.application_id and u.step_id = task.step_id
        and u.criterion_id = task.criterion_id
        and u.round >= coalesce(round_before, new.round)) then
    raise exception 'the ratings of this cell are open' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;

do $$
begin
  if '${application}' <> current_user then
    revoke insert on opened_cell, asked_again from "${application}";
  end if;
end
$$;
