-- Who is still to hear that a posting closes at another moment: written in one statement with the change,
-- told a few at a time.
create table deadline_notice (
  application_id uuid primary key references application on delete cascade,
  -- What they heard last: the instant, and what the clocks were said to show.
  told_closes timestamptz,
  told_wall timestamp
);
grant delete on deadline_notice to "${application}";
