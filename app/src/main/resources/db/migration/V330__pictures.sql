-- Pictures that postings show of their teams. What came in is kept as it came, for the export; what
-- goes out was drawn anew from it, so that nothing goes out but what is seen.
create table posting_picture (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  original bytea not null,
  added_at timestamptz not null
);

create table posting_picture_size (
  hash text not null references posting_picture,
  width int not null check (width > 0),
  height int not null check (height > 0),
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  content bytea not null,
  primary key (hash, width)
);

-- Which picture a version means by a path of the content folder.
create table posting_version_picture (
  posting_id uuid not null,
  version int not null,
  path text not null check (path !~ '(^|/)\.\.(/|$)'),
  hash text not null references posting_picture,
  primary key (posting_id, version, path),
  foreign key (posting_id, version) references posting_version on delete cascade
);

-- Pictures that were sent to the editor. A path never means another one later: its name holds the
-- beginning of the hash, so that every version of a draft finds its own.
create table uploaded_picture (
  path text primary key,
  hash text not null references posting_picture,
  uploaded_at timestamptz not null
);
