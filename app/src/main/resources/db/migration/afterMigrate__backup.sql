-- After every start, for the tables that migrations made and the role that reads them for backups:
-- all of them, those of the accommodation cases included, and nothing but read. Where the owner
-- makes the backups there is nothing to grant.
do $$
declare
  granted text;
begin
  if '${backup}' = current_user then
    return;
  end if;
  -- Several Viviers may start at the same moment.
  perform pg_advisory_xact_lock(hashtextextended('vivier backup rights', 0));
  for granted in
    select format('grant usage on schema %I to "${backup}"', n.nspname)
    from pg_namespace n
    where exists (select from pg_class c
                  where c.relnamespace = n.oid and c.relkind in ('r', 'p')
                    and c.relowner = current_user::regrole)
    union all
    select format('grant select on %I.%I to "${backup}"', n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'S') and c.relowner = current_user::regrole
  loop
    execute granted;
  end loop;
end
$$;
