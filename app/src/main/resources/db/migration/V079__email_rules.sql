-- By which rules email_index was made: since 1, marks that nobody sees are left out of an address.
-- What was made before is made anew in the background, because only the program can open answers.
alter table application add email_rules smallint not null default 1;
update application set email_rules = 0 where email_index is not null;
create index application_email_rules on application (id) where email_rules = 0;
