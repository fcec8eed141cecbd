-- Self-declarations as figures (docs/adr/0061). Still nothing says whose a declaration is: who goes
-- on is asked again, and what they say then is another row that knows nothing of the first.
alter table declaration
  add column stage text not null default 'applied' check (stage in ('applied', 'qualified'));

-- What reports may know of them. It moves in lots alone, so that nobody who looks before and after
-- one person declares can tell what that person declared.
create table declared_lot (
  posting_id uuid not null references posting,
  stage text not null check (stage in ('applied', 'qualified')),
  declared int not null check (declared > 0),
  woman int not null,
  indigenous int not null,
  disability int not null,
  racialized int not null,
  primary key (posting_id, stage)
);

-- Counts anew where at least as many came or went as the smallest group that is shown. People who
-- declare were told that this is never less than 10.
create function public.count_declarations(smallest int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  least_many int := greatest(smallest, 10);
begin
  delete from public.declared_lot l
  where (select count(*) from public.declaration d
         where d.posting_id = l.posting_id and d.stage = l.stage) < least_many;
  insert into public.declared_lot as l
    (posting_id, stage, declared, woman, indigenous, disability, racialized)
  select d.posting_id, d.stage, count(*), count(*) filter (where d.woman),
    count(*) filter (where d.indigenous), count(*) filter (where d.disability),
    count(*) filter (where d.racialized)
  from public.declaration d
  group by d.posting_id, d.stage having count(*) >= least_many
  on conflict (posting_id, stage) do update
  set declared = excluded.declared, woman = excluded.woman, indigenous = excluded.indigenous,
    disability = excluded.disability, racialized = excluded.racialized
  where abs(excluded.declared - l.declared) >= least_many;
end
$$;

-- The only way out. A group is left out where it, or all the others together, are too few: of two
-- numbers and their sum nobody may have two.
create function public.declared_figures(postings uuid[], smallest int)
returns table (posting_id uuid, stage text, declared int, declared_group text, members int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.posting_id, l.stage, l.declared, g.name,
    case when g.many >= greatest(smallest, 10) and l.declared - g.many >= greatest(smallest, 10)
      then g.many end
  from public.declared_lot l
  cross join lateral (values ('woman', l.woman), ('indigenous', l.indigenous),
    ('disability', l.disability), ('racialized', l.racialized)) as g (name, many)
  where l.posting_id = any (postings) and l.declared >= greatest(smallest, 10)
$$;

revoke execute on function count_declarations(int), declared_figures(uuid[], int) from public;

do $$
begin
  if '${application}' <> current_user then
    revoke all on declared_lot from "${application}";
    grant execute on function count_declarations(int), declared_figures(uuid[], int)
      to "${application}";
  end if;
end
$$;
