-- Who is still to hear that the job they apply for was amended: written in the transaction in which the
-- amendment became public, told a few at a time.
create table amendment_notice (
  application_id uuid primary key references application on delete cascade,
  amended_at timestamptz not null
);
grant delete on amendment_notice to "${application}";
