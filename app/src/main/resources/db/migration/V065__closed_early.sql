-- When a posting stopped taking applications although its own closing had not come: somebody
-- archived it, or it is gone from the folder that is the whole truth. One place says so, for pages,
-- letters and deadlines alike. Null where nobody knows: it came archived and was never open here.
create view posting_end as
select p.id as posting_id,
       case
         when v.closes <= ended.at then v.closes
         when open.closes <= ended.at then open.closes
         when open.number is not null then ended.at
       end as closed_at
from posting p
join lateral (
  select * from posting_version
  where posting_id = p.id and publishable order by number desc limit 1
) v on true
left join lateral (
  select number, closes from posting_version
  where posting_id = p.id and publishable and (evergreen or not archived)
  order by number desc limit 1
) open on true
cross join lateral (
  select least(p.set_aside_at, min(imported_at)) as at from posting_version
  where posting_id = p.id and publishable and archived and not evergreen
    and number > coalesce(open.number, 0)
) ended
where ended.at is not null;

-- What closed by hand long before this program told anybody is no news any more.
update announced_deadline a set closes = e.closed_at
from posting_end e
where e.posting_id = a.posting_id and e.closed_at < now() - interval '7 days';
