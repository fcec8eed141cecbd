-- V085 decides for each column what the program's role may do. These came to be at the same time.
do $$
begin
  if '${application}' <> current_user then
    grant update (wall, zone) on announced_deadline to "${application}";
    grant update (opens, closes, opens_written, closes_written, closes_promised) on posting_version
      to "${application}";
    grant update (email_rules) on application to "${application}";
    grant update (email_index) on application_link to "${application}";
  end if;
end
$$;
