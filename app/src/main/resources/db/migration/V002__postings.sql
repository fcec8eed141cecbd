-- A posting is one job advertised in two languages. Its words live in versions that are never changed.

create table posting (
  id uuid primary key default uuidv7(),
  -- The translationKey that the two language files share; a file without one stands alone as 'file:' and its path.
  key text not null unique,
  -- Samples step aside as soon as an organization's own postings arrive.
  origin text not null check (origin in ('sample', 'content')),
  -- Set aside: gone from the folder that is the whole truth (--content). Kept, readable as closed, not listed.
  set_aside_at timestamptz,
  created_at timestamptz not null
);

create table posting_version (
  posting_id uuid not null references posting on delete cascade,
  number int not null check (number > 0),
  latest boolean not null,
  imported_at timestamptz not null,
  -- SHA-256 over paths and sources of all its files: importing the same again is a no-op.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- Both languages are there and agree on the essentials, and no error was found.
  publishable boolean not null,
  archived boolean not null,
  evergreen boolean not null,
  opens timestamptz,
  closes timestamptz,
  zone text not null,
  lever_id text,
  -- Facts that hold for both languages (see PostingFacts); never used to decide, only shown and filtered.
  facts jsonb not null,
  primary key (posting_id, number)
);
create unique index posting_version_latest on posting_version (posting_id) where latest;

-- Every file as it was read, copies included: what comes out is what went in.
create table posting_file (
  posting_id uuid not null,
  version int not null,
  path text not null check (path ~ '^(en|fr)/' and path !~ '(^|/)\.\.(/|$)'),
  source text not null,
  primary key (posting_id, version, path),
  foreign key (posting_id, version) references posting_version on delete cascade
);

-- The text that is shown, one per language.
create table posting_text (
  posting_id uuid not null,
  version int not null,
  language text not null check (language in ('en', 'fr')),
  title text not null,
  description text not null,
  body text not null,
  search tsvector not null,
  primary key (posting_id, version, language),
  foreign key (posting_id, version) references posting_version on delete cascade
);

-- Findings of the import: why a version is not public, and what an editor should look at.
create table posting_finding (
  posting_id uuid not null,
  version int not null,
  ordinal int not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  blocking boolean not null,
  file text not null,
  line int not null,
  message_en text not null,
  message_fr text not null,
  primary key (posting_id, version, ordinal),
  foreign key (posting_id, version) references posting_version on delete cascade
);

-- Where a posting is found on the site. An address once given keeps leading to its posting.
create table posting_address (
  language text not null check (language in ('en', 'fr')),
  slug text not null,
  -- The slug's letters and digits, folded: how an address typed by hand is found.
  letters text not null,
  posting_id uuid not null references posting on delete cascade,
  canonical boolean not null,
  primary key (language, slug)
);
create index posting_address_letters on posting_address (language, letters);
create unique index posting_address_canonical on posting_address (posting_id, language) where canonical;

-- Paths of former sites (front matter "aliases", "url").
create table posting_alias (
  path text primary key check (path like '/%'),
  posting_id uuid not null references posting on delete cascade,
  language text not null check (language in ('en', 'fr'))
);
create index posting_alias_posting on posting_alias (posting_id);

create index posting_text_search on posting_text using gin (search);

-- What the public may see: the one place that says so.
create view public_posting as
select p.id, p.key, p.created_at, v.number as version, v.imported_at,
       v.archived or p.set_aside_at is not null as archived,
       v.evergreen and p.set_aside_at is null as evergreen,
       v.opens, v.closes, v.zone, v.lever_id, v.facts
from posting p
join posting_version v on v.posting_id = p.id and v.latest
where v.publishable and (p.set_aside_at is null or p.origin = 'content');
