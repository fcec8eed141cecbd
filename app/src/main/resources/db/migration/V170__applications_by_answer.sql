-- The list of applications shows those first that must hear first, one page at a time.
create index application_reply_by on application (reply_by, submitted_at, reference)
  where state <> 'draft';
