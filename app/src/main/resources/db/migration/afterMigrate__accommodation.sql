-- After every start, because an operator may have made the role apart in the meantime. Where the
-- program has one role for everything, that role owns the tables and there is nothing to grant.
do $$
begin
  -- Several Viviers may start at the same moment.
  perform pg_advisory_xact_lock(hashtextextended('vivier accommodation rights', 0));

  if '${application}' <> current_user then
    revoke all on all tables in schema accommodation from "${application}";
    revoke all on schema accommodation from "${application}";
    revoke execute on function accommodation.forget_case(uuid) from "${application}";
    -- What was agreed the program reads, for those who assess; only the role below writes it.
    revoke all on all tables in schema measures from "${application}";
    revoke execute on function measures.forget_measures(uuid) from "${application}";
    grant usage on schema measures to "${application}";
    grant select on all tables in schema measures to "${application}";
  end if;

  if '${accommodation}' <> current_user then
    grant usage on schema accommodation to "${accommodation}";
    -- What an older Vivier granted: now a case goes by the function alone, its key before it.
    revoke delete on all tables in schema accommodation from "${accommodation}";
    grant select, insert on all tables in schema accommodation to "${accommodation}";
    grant execute on function accommodation.forget_case(uuid) to "${accommodation}";
    grant update (state, saved_at, requested_at, waiting_since) on accommodation.case_file
      to "${accommodation}";
    grant usage on schema measures to "${accommodation}";
    grant select, insert on all tables in schema measures to "${accommodation}";
    grant execute on function measures.forget_measures(uuid) to "${accommodation}";
  end if;

  if '${accommodation}' <> '${application}' then
    if not pg_has_role('${application}', '${accommodation}', 'set') then
      raise exception 'role ${application} may not act as role ${accommodation}'
        using hint = 'grant ${accommodation} to ${application} with inherit false, set true';
    end if;
    if pg_has_role('${application}', '${accommodation}', 'usage') then
      raise exception 'role ${application} has the rights of role ${accommodation} all the time'
        using hint = 'grant ${accommodation} to ${application} with inherit false, set true';
    end if;
  end if;
end
$$;
