-- Postings that are written in the editor. An import leaves them alone.
alter table posting drop constraint posting_origin_check;
alter table posting add constraint posting_origin_check
  check (origin in ('sample', 'content', 'editor'));

create or replace view public_posting as
select p.id, p.key, p.created_at, v.number as version, v.imported_at,
       v.archived or p.set_aside_at is not null as archived,
       v.evergreen and p.set_aside_at is null as evergreen,
       v.opens, v.closes, v.zone, v.lever_id, v.facts
from posting p
join posting_version v on v.posting_id = p.id and v.latest
where v.publishable and (p.set_aside_at is null or p.origin <> 'sample');

-- Every version of a draft. Only ever grows: undo is going back to an older one.
create table posting_draft (
  process_id uuid not null references selection_process,
  number int not null check (number > 0),
  kind text not null check (kind in ('begun', 'taken-over', 'saved', 'restored', 'confirmed')),
  at timestamptz not null,
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  restored int check (restored > 0),
  -- {en, fr}: title, description, body, more.
  text jsonb not null,
  -- What must be looked at because its twin changed; see StaleMark.
  stale jsonb not null,
  primary key (process_id, number),
  check ((kind = 'restored') = (restored is not null))
);

-- What somebody has typed and not saved yet, kept so that nothing is lost with a browser.
create table posting_draft_unsaved (
  process_id uuid not null references selection_process,
  staff_id uuid not null references staff_member,
  -- The version that was open.
  base int not null,
  text jsonb not null,
  at timestamptz not null,
  primary key (process_id, staff_id)
);

-- Which version was made public, when, as what. Only ever grows.
create table posting_publication (
  process_id uuid not null references selection_process,
  ordinal int not null check (ordinal > 0),
  draft int not null,
  event text not null,
  material boolean,
  at timestamptz not null,
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  reason text,
  primary key (process_id, ordinal),
  foreign key (process_id, draft) references posting_draft
);

-- A finding that somebody accepted for one posting, as long as the quoted text stands.
create table accepted_finding (
  process_id uuid not null references selection_process,
  ordinal int not null check (ordinal > 0),
  rule text not null,
  quote text not null check (quote ~ '\S' and length(quote) <= 2000),
  against text check (length(against) <= 2000),
  reason text not null check (reason ~ '\S' and length(reason) <= 2000),
  at timestamptz not null,
  actor text not null check (actor ~ '^staff:[0-9a-f-]{36}$'),
  primary key (process_id, ordinal)
);

-- What the organization says in every posting, kept once in both languages. The highest number of a
-- code is what holds; older ones are what was published then. Only ever grows.
create table text_block (
  code text not null check (code ~ '^[a-z]+(-[a-z]+)*$' and length(code) <= 40),
  number int not null check (number > 0),
  title_en text not null check (title_en ~ '\S' and length(title_en) <= 200),
  title_fr text not null check (title_fr ~ '\S' and length(title_fr) <= 200),
  body_en text not null check (body_en ~ '\S' and length(body_en) <= 20000),
  body_fr text not null check (body_fr ~ '\S' and length(body_fr) <= 20000),
  at timestamptz not null,
  actor text not null check (actor ~ '^(program|operator|staff:[0-9a-f-]{36})$'),
  primary key (code, number)
);

do $$
begin
  if '${application}' <> current_user then
    grant update (base, text, at) on posting_draft_unsaved to "${application}";
    grant delete on posting_draft_unsaved to "${application}";
    grant update (material) on posting_publication to "${application}";
  end if;
end
$$;
