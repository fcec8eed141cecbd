-- Where members of pools were placed. A row is never changed; what was noted wrongly is withdrawn.

create table placement (
  id uuid primary key,
  membership uuid not null references membership,
  tenure text not null check (tenure in ('indeterminate', 'term', 'acting', 'assignment',
    'secondment', 'deployment', 'casual', 'student', 'interchange')),
  first_day date not null,
  -- The last day; none of an appointment without an end.
  last_day date,
  noted_at timestamptz not null,
  noted_by uuid not null,
  check (last_day >= first_day),
  check ((tenure in ('indeterminate', 'deployment')) = (last_day is null))
);
create index placement_membership on placement (membership);

create table placement_withdrawal (
  placement uuid primary key references placement,
  at timestamptz not null,
  by uuid not null
);

-- One substantive position at a time, and one temporary one beside it: somebody on acting keeps
-- their own. Of one person, as far as linked, whatever the pool.
create function public.placement_fits() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.membership m
  where m.person = (select o.person from public.membership o where o.id = new.membership)
  order by m.id for no key update;
  if exists (
      select from public.placement p
      join public.membership m on m.id = p.membership
      where m.person = (select o.person from public.membership o where o.id = new.membership)
        and not exists (select from public.placement_withdrawal w where w.placement = p.id)
        and (p.tenure in ('acting', 'assignment', 'secondment', 'interchange'))
          = (new.tenure in ('acting', 'assignment', 'secondment', 'interchange'))
        and daterange(p.first_day, p.last_day, '[]') && daterange(new.first_day, new.last_day, '[]'))
  then
    raise exception 'placements of one person overlap' using errcode = 'exclusion_violation';
  end if;
  return new;
end
$$;
create trigger placement_fits before insert on placement
  for each row execute function placement_fits();
