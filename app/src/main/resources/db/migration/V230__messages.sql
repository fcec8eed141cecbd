-- What staff and a candidate write to each other about an application. Only ever grows; the words
-- are sealed with the candidate's key and go with it.
create table message (
  -- Made with the form that it is typed into: sent twice, it is there once.
  id uuid primary key,
  application_id uuid not null references application,
  ordinal int not null check (ordinal > 0),
  actor text not null check (actor ~ '^(candidate|staff:[0-9a-f-]{36})$'),
  written_at timestamptz not null,
  text bytea not null,
  -- The letter that says to the candidate that it waits; it has none of its words.
  letter_id uuid,
  unique (application_id, ordinal),
  check ((actor = 'candidate') = (letter_id is null))
);

-- Up to which message of staff the candidate has opened the conversation.
create table message_seen (
  application_id uuid primary key references application,
  ordinal int not null check (ordinal > 0),
  seen_at timestamptz not null
);

-- Up to which message of the candidate somebody on staff said that no answer is needed.
create table message_settled (
  application_id uuid not null references application,
  ordinal int not null check (ordinal > 0),
  actor text not null check (actor ~ '^staff:[0-9a-f-]{36}$'),
  at timestamptz not null,
  primary key (application_id, ordinal)
);

-- What somebody on staff has typed and not sent. Sealed with the candidate's key, so that it goes
-- with it, too.
create table message_draft (
  id uuid primary key,
  application_id uuid not null references application,
  staff_id uuid not null references staff_member,
  text bytea not null,
  saved_at timestamptz not null,
  unique (application_id, staff_id)
);

-- The organization's templates. The highest number of an id is what holds. Only ever grows.
create table message_template (
  id uuid not null,
  number int not null check (number > 0),
  name_en text not null check (name_en ~ '\S' and length(name_en) <= 200),
  name_fr text not null check (name_fr ~ '\S' and length(name_fr) <= 200),
  text_en text not null check (text_en ~ '\S' and length(text_en) <= 10000),
  text_fr text not null check (text_fr ~ '\S' and length(text_fr) <= 10000),
  retired boolean not null,
  at timestamptz not null,
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  primary key (id, number)
);

do $$
begin
  if '${application}' <> current_user then
    grant update (ordinal, seen_at) on message_seen to "${application}";
    grant update (id, text, saved_at) on message_draft to "${application}";
    grant delete on message_draft to "${application}";
  end if;
end
$$;
