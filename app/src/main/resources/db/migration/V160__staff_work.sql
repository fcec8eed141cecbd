-- What somebody has opened from their list of work. The work itself is asked of its rooms each time.
create table staff_work_opened (
  staff_id uuid not null references staff_member,
  item text not null check (item ~ '^[a-z]+(-[a-z]+)*[.][A-Za-z0-9_~-]{1,100}$'),
  opened_at timestamptz not null,
  primary key (staff_id, item)
);
