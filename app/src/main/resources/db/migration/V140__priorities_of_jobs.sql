-- Jobs are taken up by priority, then by time. One without a priority would come before all others.
update scheduled_tasks set priority = 50 where priority is null;
alter table scheduled_tasks alter priority set default 50, alter priority set not null;
drop index scheduled_tasks_execution_time;
create index scheduled_tasks_priority_time on scheduled_tasks (priority desc, execution_time);
