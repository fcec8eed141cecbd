-- By what people are found: each index answers for the requirement that most often leaves few.
create index membership_search_words on membership_search using gin (words) with (fastupdate = off);
create index membership_search_classifications on membership_search
  using gin (classifications) with (fastupdate = off) where open;
create index membership_search_french on membership_search (profile_fr, expires_on) where open;
create index membership_search_english on membership_search (profile_en, expires_on) where open;
