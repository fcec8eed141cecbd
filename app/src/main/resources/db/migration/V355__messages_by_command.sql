-- What is sent by command stands in the conversation, too: the operator's, in the organization's name.
alter table message drop constraint message_actor_check;
alter table message add constraint message_actor_check
  check (actor ~ '^(candidate|operator|staff:[0-9a-f-]{36})$');
