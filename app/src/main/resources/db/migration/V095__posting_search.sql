-- What the search of the careers site looks at: the latest version of each posting, with its facts in
-- the words of both languages. Worked out from the files, and worked out anew whenever they or the
-- program's words for facts change; posting_text stays as it was read.
create table posting_search (
  posting_id uuid not null references posting on delete cascade,
  language text not null check (language in ('en', 'fr')),
  version int not null,
  -- Title (A), facts and tags (B), description (C): what decides the order.
  head tsvector not null,
  -- The same and the body (D): what is found.
  words tsvector not null,
  -- Which words for facts it was made with; empty: none yet.
  vocabulary text not null,
  primary key (posting_id, language)
);

-- Searchable at once; the program completes it after its start.
insert into posting_search (posting_id, language, version, head, words, vocabulary)
select t.posting_id, t.language, t.version, ts_filter(t.search, '{a,b}'), t.search, ''
from posting_text t
join posting_version v on v.posting_id = t.posting_id and v.number = t.version and v.latest;

create index posting_search_words on posting_search using gin (words);

-- The catalogue's own words: what somebody may have meant who mistyped one.
create table search_word (
  -- Folded: without accents, in small letters.
  word text primary key,
  shown text not null
);
create index search_word_similar on search_word using gin (word gin_trgm_ops);

-- Nothing reads or writes it any more. It goes with a later version: until then a Vivier of before,
-- still running beside this one, finds what it knew.
drop index posting_text_search;
alter table posting_text alter column search drop not null;

do $$
begin
  if '${application}' <> current_user then
    grant insert, update (version, head, words, vocabulary) on posting_search to "${application}";
    grant insert on search_word to "${application}";
  end if;
end
$$;
