-- Statements of merit criteria. What a criterion says lives in versions that are never changed.

create table criterion (
  id uuid primary key default uuidv7(),
  process_id uuid not null references selection_process,
  position int not null check (position > 0),
  -- How people name it: E1, K2; each language counts in its own way.
  code_en text not null check (code_en ~ '^[A-ZÀ-Þ]{1,4}[0-9]{1,3}$'),
  code_fr text not null check (code_fr ~ '^[A-ZÀ-Þ]{1,4}[0-9]{1,3}$'),
  -- From here on it is superseded and never edited: candidates have read it, or it was rated.
  used_at timestamptz,
  removed_at timestamptz,
  unique (process_id, id),
  check (used_at is null or removed_at is null)
);
create unique index criterion_code_en on criterion (process_id, code_en) where removed_at is null;
create unique index criterion_code_fr on criterion (process_id, code_fr) where removed_at is null;
create index criterion_process on criterion (process_id, position);

create table criterion_version (
  criterion_id uuid not null references criterion,
  number int not null check (number > 0),
  kind text not null check (kind in ('essential', 'asset', 'operational-requirement',
    'organizational-need', 'condition-of-employment')),
  quality text not null check (quality in ('education', 'experience', 'knowledge', 'ability',
    'personal-suitability', 'official-language', 'other')),
  text_en text not null check (text_en ~ '\S' and length(text_en) <= 4000),
  text_fr text not null check (text_fr ~ '\S' and length(text_fr) <= 4000),
  screening text not null check (screening in ('question', 'application', 'assessment')),
  -- Taken from a posting's text by the program, and not yet looked at by a person.
  proposed boolean not null default false,
  effect text not null check (effect in ('first', 'edited', 'wording', 'tightened', 'loosened',
    'changed')),
  reason text check (reason ~ '\S' and length(reason) <= 2000),
  made_by text not null,
  made_at timestamptz not null,
  primary key (criterion_id, number),
  check ((number = 1) = (effect = 'first')),
  check (effect in ('first', 'edited') or reason is not null)
);

create view current_criterion as
select c.id, c.process_id, c.position, c.code_en, c.code_fr, c.used_at, v.number, v.kind, v.quality,
       v.text_en, v.text_fr, v.screening, v.proposed, v.effect, v.made_at
from criterion c
join criterion_version v on v.criterion_id = c.id
where c.removed_at is null
  and not exists (select from criterion_version later
                  where later.criterion_id = c.id and later.number > v.number);

-- What is used is superseded, never edited; what isn't is edited, with no word about an effect.
create function public.criterion_version_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  used timestamptz;
begin
  select c.used_at into strict used from public.criterion c where c.id = new.criterion_id for update;
  if new.effect = 'edited' and used is not null then
    raise exception 'criterion % is used: it can only be superseded', new.criterion_id
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.effect in ('wording', 'tightened', 'loosened', 'changed') and used is null then
    raise exception 'criterion % is not used: it is edited', new.criterion_id
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.number > 1 and not exists (
      select from public.criterion_version v
      where v.criterion_id = new.criterion_id and v.number = new.number - 1) then
    raise exception 'criterion % has no version before %', new.criterion_id, new.number
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger criterion_version_fits before insert on criterion_version
  for each row execute function criterion_version_fits();

create function public.criterion_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.removed_at is distinct from old.removed_at
      or (new.code_en, new.code_fr) is distinct from (old.code_en, old.code_fr) then
    perform public.require_draft(new.process_id);
  end if;
  if tg_op = 'UPDATE' and old.used_at is not null
      and (new.used_at is distinct from old.used_at
        or (new.code_en, new.code_fr) is distinct from (old.code_en, old.code_fr)) then
    raise exception 'criterion % is used', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger criterion_fits before insert or update on criterion
  for each row execute function criterion_fits();

do $$
begin
  if '${application}' <> current_user then
    revoke insert on current_criterion from "${application}";
    grant update (position, code_en, code_fr, used_at, removed_at) on criterion to "${application}";
  end if;
end
$$;
