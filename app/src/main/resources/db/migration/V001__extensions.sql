-- Search folds accents, and finds words that are nearly right.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
