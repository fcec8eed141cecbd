-- Who assesses, in which languages, and who declared what.

create table board_member (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  -- A member of staff; the room that keeps them knows more.
  staff_id uuid not null,
  role text not null check (role in ('chair', 'assessor', 'observer')),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ '{en,fr}'),
  -- For the forecast: how long this person assesses in a week.
  hours_per_week int not null default 4 check (hours_per_week between 1 and 40),
  joined_at timestamptz not null,
  left_at timestamptz check (left_at >= joined_at),
  revision int not null default 1 check (revision > 0),
  unique (process_id, id)
);
create unique index board_member_once on board_member (process_id, staff_id) where left_at is null;
create unique index board_chair on board_member (process_id)
  where role = 'chair' and left_at is null;
create index board_member_staff on board_member (staff_id) where left_at is null;

-- Which steps a member assesses.
create table board_member_step (
  process_id uuid not null,
  member_id uuid not null,
  step_id uuid not null,
  primary key (member_id, step_id),
  foreign key (process_id, member_id) references board_member (process_id, id),
  foreign key (process_id, step_id) references plan_step (process_id, id) on delete cascade
);
create index board_member_step_step on board_member_step (step_id);

create function public.board_member_step_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.board_member m where m.id = new.member_id and m.role = 'observer')
  then
    raise exception 'member % observes', new.member_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger board_member_step_fits before insert on board_member_step
  for each row execute function board_member_step_fits();

-- What somebody on the board declared about one application. Only ever grows; the latest holds.
-- No word about the person who applies: a kind of relationship, and that is all.
create table conflict_declaration (
  id bigint generated always as identity primary key,
  process_id uuid not null references selection_process,
  staff_id uuid not null,
  -- Another room's: known here by its id alone.
  application_id uuid not null,
  declared text not null check (declared in ('none', 'family', 'friend', 'works-with', 'supervises',
    'business', 'other')),
  declared_at timestamptz not null
);
create index conflict_declaration_of
  on conflict_declaration (application_id, staff_id, id desc);

create view declared_conflict as
select distinct on (application_id, staff_id) process_id, application_id, staff_id, declared,
       declared_at
from conflict_declaration
order by application_id, staff_id, id desc;

do $$
begin
  if '${application}' <> current_user then
    revoke insert on declared_conflict from "${application}";
    grant update (role, languages, hours_per_week, left_at, revision) on board_member
      to "${application}";
    grant delete on board_member_step to "${application}";
  end if;
end
$$;
