-- What stands in a history is one of a list, and who did it is a column, not a word somewhere in
-- the detail. 'duplicate' and 'duplicate-letter' were written by earlier versions.
alter table application_event add column actor text
  check (actor in ('candidate', 'staff', 'program'));

-- Where one role owns the tables and works with them, V030 took this right from the owner, too.
grant update on application_event to current_user;

-- Until now, who acted followed from what was done; whoever was invited after closing without
-- having a draft had one begun by staff in the same moment.
update application_event e set actor = case
  when kind in ('late-allowed', 'message-sent', 'removed') then 'staff'
  when kind = 'duplicate-letter' then 'program'
  when kind = 'started' and exists (
    select from application_event late
    where late.application_id = e.application_id and late.kind = 'late-allowed'
      and late.at - e.at < interval '1 second') then 'staff'
  else 'candidate' end;
update application_event
set detail = detail - 'actor' || jsonb_build_object('name', detail -> 'actor')
where detail ? 'actor';

alter table application_event alter column actor set not null;
alter table application_event drop constraint application_event_kind_check;
alter table application_event add constraint application_event_kind_check check (kind in
  ('started', 'submitted', 'corrected', 'withdrawn', 'reinstated', 'address-confirmed',
   'address-disowned', 'email-changed', 'language-changed', 'late-allowed', 'message-sent',
   'removed', 'erased', 'duplicate', 'duplicate-letter'));
-- Of a member of staff the history keeps the name; that a draft was begun by one is known without.
alter table application_event add check
  (actor <> 'staff' or kind = 'started' or detail ? 'name');

do $$
begin
  if '${application}' = current_user then
    revoke update on application_event from current_user;
  end if;
end
$$;
