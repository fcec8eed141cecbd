-- For reports on processes.

-- How the person heard of the job: one word of a list that the form offers, which says nothing about
-- who they are. What they write in their own words stays sealed.
alter table application_snapshot
  add column source text check (source ~ '^[a-z]+(-[a-z]+)*$' and length(source) <= 40);

-- Reports read the facts of one process among those of all.
create index assessment_event_process on assessment_event (process_id, application_id);
