-- Letters to members that wait, left or were not needed any more: each once, by a job.

create table pool_notice (
  id uuid primary key,
  membership uuid not null references membership,
  kind text not null check (kind in ('taken-in', 'restored', 'extended', 'expiring', 'interest')),
  -- What it is about: the day since when, until when, or of the question.
  for_day date not null,
  -- Before then it can be taken back.
  due_at timestamptz not null,
  closed_at timestamptz,
  outcome text check (outcome in ('sent', 'unreachable', 'dropped')),
  letter uuid,
  -- Of a question: what the link in the letter is recognized by.
  token_hash bytea check (octet_length(token_hash) = 32),
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  check ((closed_at is null) = (outcome is null)),
  check (letter is null or outcome = 'sent'),
  check ((answer is null) = (answered_at is null)),
  check (answer is null or token_hash is not null)
);
create unique index pool_notice_once on pool_notice (membership, kind, for_day)
  where outcome is distinct from 'dropped';
create index pool_notice_due on pool_notice (due_at) where closed_at is null;
create unique index pool_notice_token on pool_notice (token_hash) where token_hash is not null;

do $$
begin
  if '${application}' <> current_user then
    grant update (closed_at, outcome, letter, token_hash, answer, answered_at) on pool_notice
      to "${application}";
  end if;
end
$$;
