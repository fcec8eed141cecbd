-- Applications to the posting that is always open, kept with consent until a day: found by HR,
-- invited to apply to processes, renewed by their owners or forgotten.

create table inventory_entry (
  application uuid primary key references application,
  -- Which version of the application was looked at last.
  snapshot int not null check (snapshot > 0),
  -- Whether the owner agrees to its being kept.
  kept boolean not null,
  since date not null,
  keep_until date not null,
  -- Keyed words of what they wrote: only who has the key can tell which.
  words bigint[] not null default '{}'
);
create index inventory_entry_until on inventory_entry (keep_until) where kept;

-- What happened to it. Only ever grows.
create table inventory_event (
  application uuid not null references inventory_entry,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('kept', 'ended', 'asked', 'renewed', 'invited', 'forgotten')),
  at timestamptz not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  -- Until when it is kept, or was to be.
  until date,
  -- To which process they were invited.
  process uuid references selection_process,
  -- Of a question: what the link in its letter is recognized by.
  token_hash bytea check (octet_length(token_hash) = 32),
  primary key (application, ordinal),
  check ((kind = 'invited') = (process is not null)),
  check (token_hash is null or kind = 'asked')
);
create unique index inventory_event_invited on inventory_event (application, process)
  where kind = 'invited';
create unique index inventory_event_token on inventory_event (token_hash)
  where token_hash is not null;

do $$
begin
  if '${application}' <> current_user then
    grant update (snapshot, kept, keep_until, words) on inventory_entry to "${application}";
  end if;
end
$$;
