-- Facts that the program took from a posting's text: somebody must have looked at them before the
-- process is public. Whoever works on a board works here.
alter table selection_process add column facts_proposed boolean not null default false;
alter table selection_process add check (not facts_proposed or state = 'draft');
alter table board_member add foreign key (staff_id) references staff_member;
alter table conflict_declaration add foreign key (staff_id) references staff_member;

do $$
begin
  if '${application}' <> current_user then
    grant update (facts_proposed) on selection_process to "${application}";
  end if;
end
$$;
