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
  end if;

  if '${accommodation}' <> current_user then
    grant usage on schema accommodation to "${accommodation}";
    -- What an older Vivier granted: now a case goes by the function alone, its key before it.
    revoke delete on all tables in schema accommodation from "${accommodation}";
    grant select, insert on all tables in schema accommodation to "${accommodation}";
    grant execute on function accommodation.forget_case(uuid) to "${accommodation}";
    grant update (state, saved_at, requested_at) on accommodation.case_file to "${accommodation}";
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
