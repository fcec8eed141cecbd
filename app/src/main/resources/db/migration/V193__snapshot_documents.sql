-- The files of what was submitted, one row each instead of a list that nothing held to be true.
create table application_snapshot_document (
  application_id uuid not null,
  number int not null,
  -- As the form asks for them.
  position int not null check (position > 0),
  -- At the end of a transaction: a person who is erased is forgotten room by room, in any order.
  document_id uuid not null references document deferrable initially deferred,
  primary key (application_id, number, position),
  unique (application_id, number, document_id),
  foreign key (application_id, number) references application_snapshot on delete cascade
);
create index application_snapshot_document_document on application_snapshot_document (document_id);

insert into application_snapshot_document (application_id, number, position, document_id)
select s.application_id, s.number, listed.position, listed.id
from application_snapshot s
cross join unnest(s.documents) with ordinality as listed (id, position);

alter table application_snapshot drop column documents;

-- A file that is no longer an answer. What was submitted once is kept: false.
create or replace function public.remove_document(document uuid, candidate uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.application a where a.candidate_id = candidate for update;
  delete from public.document d
  where d.id = document and d.candidate_id = candidate
    and not exists (
      select from public.application_snapshot_document s where s.document_id = document);
  return found;
end
$$;
