-- People of pools who are proposed for a request, asked, and shown to its manager.

create table referral (
  id uuid primary key,
  request uuid not null references staffing_request,
  membership uuid not null references membership,
  state text not null check (state in
    ('proposed', 'asked', 'referred', 'declined', 'lapsed', 'not-referred', 'selected',
     'not-selected', 'appointed', 'offer-declined', 'ended')),
  since timestamptz not null,
  created_at timestamptz not null,
  -- The last day on which the person can answer, in the pool's zone.
  answer_by date,
  consented_at timestamptz,
  -- The last day on which the manager sees the person, in the request's zone.
  shown_until date,
  revision int not null default 1 check (revision > 0),
  unique (request, membership),
  check (state <> 'asked' or answer_by is not null),
  -- Nobody is shown to a manager without having said yes to this referral.
  check (state not in ('referred', 'selected', 'not-selected', 'appointed', 'offer-declined')
    or (consented_at is not null and shown_until is not null))
);
create index referral_membership on referral (membership);
create index referral_asked on referral (answer_by) where state = 'asked';

-- What happened to a referral. Only ever grows.
create table referral_event (
  id uuid primary key,
  referral uuid not null references referral,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in
    ('propose', 'ask', 'consent', 'decline', 'lapse', 'not-refer', 'select', 'not-select',
     'appoint', 'decline-offer', 'end', 'talk')),
  actor text not null check (actor ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$'),
  at timestamptz not null,
  -- Of a talk: the day. Of asking: the last day to answer.
  on_day date,
  -- Sealed with the candidate's key.
  note bytea,
  unique (referral, ordinal)
);

-- Who may come first by law (PSEA, s. 39 to 41), as the person says and as it was found. Only ever
-- grows; the order itself is worked out at each appointment and stored nowhere.
create table preference_claim (
  id uuid primary key,
  application uuid not null references application,
  kind text not null check (kind in ('priority', 'veteran', 'citizen', 'permanent-resident', 'none')),
  at timestamptz not null,
  by text not null check (by ~ '^(candidate|program|operator|staff:[0-9a-f-]{36})$')
);
create index preference_claim_application on preference_claim (application, at);

create table preference_check (
  claim uuid not null references preference_claim on delete cascade,
  ordinal int not null check (ordinal > 0),
  holds boolean not null,
  at timestamptz not null,
  by text not null check (by ~ '^staff:[0-9a-f-]{36}$'),
  primary key (claim, ordinal)
);

-- An erased person claims nothing.
create function public.forget_preference_claims() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.preference_claim c where c.application = new.id;
  return null;
end
$$;
revoke all on function public.forget_preference_claims() from public;
create trigger forget_preference_claims after update of state on application
  for each row when (new.state = 'erased') execute function forget_preference_claims();

do $$
begin
  if '${application}' <> current_user then
    grant update (state, since, answer_by, consented_at, shown_until, revision)
      on referral to "${application}";
  end if;
end
$$;
