-- What one person rates, cell by cell in the order in which they meet it: the next of thousands is
-- found as fast as that of a few.
create index assignment_in_order on assignment (assessor, step_id, criterion_id, place, id)
  where withdrawn_at is null;
