-- The assessment plan: which criterion is assessed in which step, how, and what passes.

-- A scale's marks are described in both languages. Never changed: another scale is made.
create table rating_scale (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  name_en text not null check (name_en ~ '\S' and length(name_en) <= 100),
  name_fr text not null check (name_fr ~ '\S' and length(name_fr) <= 100),
  made_at timestamptz not null,
  unique (process_id, id)
);
create table scale_anchor (
  scale_id uuid not null references rating_scale,
  mark int not null check (mark between 0 and 100),
  text_en text not null check (text_en ~ '\S' and length(text_en) <= 1000),
  text_fr text not null check (text_fr ~ '\S' and length(text_fr) <= 1000),
  primary key (scale_id, mark)
);

create table plan_step (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  position int not null check (position > 0),
  method text not null check (method in ('screening', 'written-exercise', 'interview',
    'presentation', 'work-sample', 'reference-check', 'standardized-test',
    'second-language-evaluation', 'portfolio', 'other')),
  name_en text not null check (name_en ~ '\S' and length(name_en) <= 100),
  name_fr text not null check (name_fr ~ '\S' and length(name_fr) <= 100),
  -- How many rate each application, and whether they see whose it is.
  quorum int not null check (quorum between 1 and 20),
  blind boolean not null,
  -- Candidates hear of this step's outcome within so many days of a calendar.
  hears_within int not null check (hears_within between 1 and 366),
  -- For the forecast: one assessor's time for one application, and how many go on.
  minutes int not null check (minutes between 1 and 1440),
  goes_on int not null default 50 check (goes_on between 0 and 100),
  revision int not null default 1 check (revision > 0),
  unique (process_id, id),
  unique (process_id, position) deferrable initially deferred
);

create table plan_cell (
  process_id uuid not null,
  step_id uuid not null,
  criterion_id uuid not null,
  scale_id uuid not null,
  -- Null where nothing passes or fails: assets, needs.
  pass_mark int,
  primary key (step_id, criterion_id),
  foreign key (process_id, step_id) references plan_step (process_id, id) on delete cascade,
  foreign key (process_id, criterion_id) references criterion (process_id, id),
  foreign key (process_id, scale_id) references rating_scale (process_id, id),
  -- What passes is a mark of this scale.
  foreign key (scale_id, pass_mark) references scale_anchor (scale_id, mark)
);
create index plan_cell_criterion on plan_cell (criterion_id);

-- A method is looked at for biases and barriers before it is used (PSEA, s. 36(2)).
create table method_evaluation (
  id uuid primary key default uuidv7(),
  process_id uuid not null,
  step_id uuid not null,
  -- What was looked at: another method, or the same with names shown, is looked at anew.
  method text not null,
  blind boolean not null,
  looked_for text not null check (looked_for ~ '\S' and length(looked_for) <= 4000),
  found text not null check (found ~ '\S' and length(found) <= 4000),
  done text not null check (done ~ '\S' and length(done) <= 4000),
  evaluated_by text not null check (evaluated_by ~ '^staff:[0-9a-f-]{36}$'),
  evaluated_at timestamptz not null,
  -- Gone with the step, as long as that may go: in a draft.
  foreign key (process_id, step_id) references plan_step (process_id, id) on delete cascade
);
create index method_evaluation_step on method_evaluation (step_id, evaluated_at);

-- The steps whose present method was looked at, with the latest time.
create view evaluated_step as
select distinct on (s.id) s.id as step_id, s.process_id, e.id as evaluation_id
from plan_step s
join method_evaluation e on e.step_id = s.id and e.method = s.method and e.blind = s.blind
order by s.id, e.evaluated_at desc, e.id desc;

-- The plan is a contract: once public, it stays. The row of a step that is deleted is the old one.
create function public.plan_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    perform public.require_draft(old.process_id);
    return old;
  end if;
  perform public.require_draft(new.process_id);
  return new;
end
$$;
create trigger plan_fits before insert or update or delete on plan_step
  for each row execute function plan_fits();
create trigger plan_fits before insert or update or delete on plan_cell
  for each row execute function plan_fits();
create trigger plan_fits before insert on rating_scale for each row execute function plan_fits();

-- An anchor is written with its scale, in a draft.
create function public.scale_anchor_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform public.require_draft(
    (select s.process_id from public.rating_scale s where s.id = new.scale_id));
  return new;
end
$$;
create trigger scale_anchor_fits before insert on scale_anchor
  for each row execute function scale_anchor_fits();

do $$
begin
  if '${application}' <> current_user then
    revoke insert on evaluated_step from "${application}";
    grant update (position, method, name_en, name_fr, quorum, blind, hears_within, minutes, goes_on,
      revision) on plan_step to "${application}";
    grant update (scale_id, pass_mark) on plan_cell to "${application}";
    grant delete on plan_step, plan_cell to "${application}";
  end if;
end
$$;
