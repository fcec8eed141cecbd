-- Who wants a letter about new work, and on which day one was last thought about: at most once a
-- working day.
create table staff_work_mail (
  staff_id uuid primary key references staff_member,
  looked_on date
);

-- What such a letter told already, as long as it waits.
create table staff_work_mailed (
  staff_id uuid not null references staff_member,
  item text not null check (item ~ '^[a-z]+(-[a-z]+)*[.][A-Za-z0-9_~-]{1,100}$'),
  primary key (staff_id, item)
);

do $$
begin
  if '${application}' <> current_user then
    grant update (looked_on) on staff_work_mail to "${application}";
    grant delete on staff_work_mail, staff_work_mailed to "${application}";
  end if;
end
$$;

-- Letters about work are of use for a day, and aren't kept for longer than links are.
create or replace function public.forget_momentary_letters(written_before timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten int;
begin
  delete from public.letter l
  where l.written_at < written_before
    and l.kind in
      ('draft-link', 'late-allowed', 'sign-in-code', 'email-change-current', 'email-change-new',
        'staff-sign-in', 'staff-invitation', 'staff-known-already', 'staff-work');
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
