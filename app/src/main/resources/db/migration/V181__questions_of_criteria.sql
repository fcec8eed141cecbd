-- Which criterion a screening question of a posting is about. The questions themselves stand in the
-- front matter of each version.
create table question_criterion (
  process_id uuid not null references selection_process,
  question text not null check (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  criterion_id uuid not null references criterion,
  primary key (process_id, question)
);

do $$
begin
  if '${application}' <> current_user then
    grant update (criterion_id) on question_criterion to "${application}";
    grant delete on question_criterion to "${application}";
  end if;
end
$$;
