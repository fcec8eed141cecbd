-- How well the assessors of a step agree: a round of calibration before the first rating, what
-- their marks were once open, and hidden repeats.

-- How a step is looked after; nothing that candidates were promised.
create table step_quality (
  step_id uuid primary key,
  process_id uuid not null,
  -- Of a hundred applications, how many each assessor gets once more.
  repeats int not null check (repeats between 0 and 50),
  foreign key (process_id, step_id) references plan_step (process_id, id)
);

-- Marks in clear from the moment at which the board sees them, so that agreement can be counted
-- without opening a word; like what the board says, they stay when the person's key is destroyed.
create table opened_mark (
  assignment_id uuid not null references assignment,
  number int not null,
  round int not null,
  mark int not null,
  primary key (assignment_id, round),
  foreign key (assignment_id, number) references assessment.rating (assignment_id, number)
);

-- A few applications or answers written for it, which everybody rates alone before the first rating
-- of a step. Nothing of it ever counts.
create table calibration (
  id uuid primary key,
  process_id uuid not null,
  step_id uuid not null,
  begun_by text not null check (begun_by ~ '^staff:[0-9a-f-]{36}$'),
  begun_at timestamptz not null,
  -- When the marks were shown to everybody who takes part.
  opened_at timestamptz check (opened_at >= begun_at),
  ended_at timestamptz check (ended_at >= opened_at),
  ended_by text check (ended_by ~ '^staff:[0-9a-f-]{36}$'),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (process_id, step_id) references plan_step (process_id, id)
);
create unique index calibration_running on calibration (step_id) where ended_at is null;
create index calibration_process on calibration (process_id, begun_at);

create table calibration_item (
  id uuid primary key,
  calibration_id uuid not null references calibration,
  label text not null check (label ~ '^[0-9A-HJKMNP-TV-Z]{4}$'),
  language text not null check (language in ('en', 'fr')),
  -- Either somebody's application as it was then, or an answer that staff wrote for this.
  application_id uuid references application,
  snapshot int,
  sample text check (sample ~ '\S' and length(sample) <= 20000),
  unique (calibration_id, label),
  foreign key (application_id, snapshot)
    references application_snapshot (application_id, number) on delete set null (snapshot),
  check ((application_id is null) = (sample is not null))
);

-- Who rates what alone.
create table calibration_task (
  item_id uuid not null references calibration_item,
  criterion_id uuid not null references criterion,
  assessor uuid not null,
  primary key (item_id, criterion_id, assessor)
);
create index calibration_task_of on calibration_task (assessor);

create table assessment.calibration_rating (
  item_id uuid not null,
  criterion_id uuid not null,
  assessor uuid not null,
  -- Mark and reason: sealed with the candidate's key, or with the assessor's for a sample.
  content bytea not null,
  submitted_at timestamptz not null,
  primary key (item_id, criterion_id, assessor),
  foreign key (item_id, criterion_id, assessor)
    references public.calibration_task (item_id, criterion_id, assessor)
);

-- What people said when they talked it over; sealed likewise.
create table calibration_note (
  id uuid primary key default uuidv7(),
  item_id uuid not null references calibration_item,
  criterion_id uuid not null references criterion,
  author uuid not null,
  at timestamptz not null,
  content bytea not null
);
create index calibration_note_item on calibration_note (item_id, criterion_id);

-- What is kept for later of a repeat is another's than what is kept of the first time.
alter table assessment.rating_draft add column repeat boolean not null default false;
alter table assessment.rating_draft
  drop constraint rating_draft_assessor_application_id_step_id_criterion_id_key;
alter table assessment.rating_draft
  add unique (assessor, application_id, step_id, criterion_id, repeat);

-- Alone means alone: nothing is rated any more once the marks are shown, and a round begins before
-- the first rating of its step.
create function public.calibration_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from assessment.rating r join public.assignment a on a.id = r.assignment_id
      where a.step_id = new.step_id) then
    raise exception 'step % was rated: it is too late to calibrate', new.step_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger calibration_fits before insert on calibration
  for each row execute function calibration_fits();

create function assessment.calibration_rating_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
      select from public.calibration_item i join public.calibration c on c.id = i.calibration_id
      where i.id = new.item_id and c.opened_at is not null) then
    raise exception 'the marks of this calibration are shown'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger calibration_rating_fits before insert on assessment.calibration_rating
  for each row execute function assessment.calibration_rating_fits();

-- Everything that is somebody's to do, with what can be done with it now.
create view assignment_now as
select a.id, a.token, a.process_id, a.application_id, a.snapshot, a.step_id, a.criterion_id,
       a.assessor, a.language, a.place, a.kind, a.given_at, coalesce(a.label, l.label) as label,
       r.rated,
       case
         when a.kind = 'repeat' then false
         when r.rated > 0 then exists (
           select from cell_unsealed u
           where u.application_id = a.application_id and u.step_id = a.step_id
             and u.criterion_id = a.criterion_id and u.round >= r.round)
         else exists (
           select from opened_cell u
           where u.application_id = a.application_id and u.step_id = a.step_id
             and u.criterion_id = a.criterion_id)
       end as unsealed,
       -- A repeat stays until it is rated, or its assessor may have seen how others rated.
       case
         when a.kind = 'repeat' then n.state in ('in-step', 'undecided')
           and not exists (select from blind_lifted b where b.application_id = a.application_id)
           and not exists (
             select from opened_cell u
             where u.application_id = a.application_id and u.step_id = a.step_id
               and u.criterion_id = a.criterion_id
               and not exists (
                 select from consensus c
                 where c.application_id = u.application_id and c.step_id = u.step_id
                   and c.criterion_id = u.criterion_id and c.round = u.round
                   and c.how = 'agreement'))
         else n.state = 'in-step' and n.step_id = a.step_id
           or exists (
             select from asked_again x
             where x.application_id = a.application_id and x.step_id = a.step_id
               and x.criterion_id = a.criterion_id)
       end
       and not exists (
         select from calibration k where k.step_id = a.step_id and k.ended_at is null) as live
from assignment a
join assessment_label l on l.application_id = a.application_id
join assessment_now n on n.application_id = a.application_id
left join lateral (
  select count(*) as rated, max(r.round) as round from assessment.rating r
  where r.assignment_id = a.id) r on true
where a.withdrawn_at is null and n.application_state = 'submitted';

do $$
begin
  if '${application}' <> current_user then
    revoke insert on assignment_now from "${application}";
    grant update (repeats) on step_quality to "${application}";
    grant update (opened_at, ended_at, ended_by) on calibration to "${application}";
    grant select, insert on assessment.calibration_rating to "${application}";
  end if;
end
$$;
