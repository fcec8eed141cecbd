-- What the pages of one process read is found by the process, however many others there are.
create index plan_cell_process on plan_cell (process_id);
create index method_evaluation_process on method_evaluation (process_id, evaluated_at desc);
create index conflict_declaration_process on conflict_declaration (process_id, id desc);

-- Asked of some steps it looks at those alone: without a sort over all of them first.
create or replace view evaluated_step as
select s.id as step_id, s.process_id, e.id as evaluation_id
from plan_step s
cross join lateral (
  select e.id from method_evaluation e
  where e.step_id = s.id and e.method = s.method and e.blind = s.blind
  order by e.evaluated_at desc, e.id desc limit 1) e;
