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
