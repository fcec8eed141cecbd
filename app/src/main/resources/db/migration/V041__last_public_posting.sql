-- A posting as it was last public. Those who began to apply go on by it when an editor's mistake
-- makes a later version unfit to be shown: nobody loses an application to a typing error.
create view last_public_posting as
select p.id, p.key, p.created_at, v.number as version, v.imported_at,
       v.archived or p.set_aside_at is not null as archived,
       v.evergreen and p.set_aside_at is null as evergreen,
       v.opens, v.closes, v.zone, v.lever_id, v.facts
from posting p
join lateral (
  select * from posting_version
  where posting_id = p.id and publishable order by number desc limit 1
) v on true;

-- The address that each text of a posting had last, also where it has no longer a home of its own.
create view last_posting_address as
select distinct on (posting_id, language) posting_id, language, slug, true as canonical
from posting_address
order by posting_id, language, canonical desc, slug;
