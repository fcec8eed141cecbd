-- What the database itself refuses to publish, whoever asks. The program says it better, and first.

create function public.selection_process_moves() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  fault text;
begin
  if old.published_at is not null and new.published_at is distinct from old.published_at then
    fault := 'was published then';
  elsif new.state = 'published' and old.state = 'ready' then
    select 'essential criterion ' || c.code_en || ' has no cell with a pass mark' into fault
    from public.current_criterion c
    where c.process_id = new.id and c.kind = 'essential'
      and not exists (select from public.plan_cell x
                      where x.criterion_id = c.id and x.pass_mark is not null)
    limit 1;
    if fault is null then
      select 'step ' || s.position || ' was not looked at for barriers' into fault
      from public.plan_step s
      where s.process_id = new.id
        and not exists (select from public.evaluated_step e where e.step_id = s.id)
      limit 1;
    end if;
    if fault is null and exists (
        select from public.current_criterion c where c.process_id = new.id and c.proposed) then
      fault := 'a proposed criterion is not confirmed';
    end if;
  end if;
  if fault is not null then
    raise exception 'process %: %', new.number, fault
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger selection_process_moves before update of state, published_at on selection_process
  for each row execute function selection_process_moves();
