-- The rules of time zones change, often at short notice. A version keeps what its files say, by the clock
-- on the wall in its zone, and the instant that this meant when it was read: what people were promised.
-- "opens" and "closes" are what holds. The written times are null where the files give an offset, and in
-- versions from before this migration until the program has read their files again.
alter table posting_version
  add column opens_written timestamp,
  add column closes_written timestamp,
  add column closes_promised timestamptz;

-- The same instant may be told as another time of day than it was; those who were told hear of it.
alter table announced_deadline add column wall timestamp, add column zone text;

-- What is over stays as it was; the program reads the files of the others.
update posting_version set closes_promised = closes where closes < now();
