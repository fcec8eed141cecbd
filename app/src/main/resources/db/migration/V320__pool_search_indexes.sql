-- Not of open memberships alone: else it is read from end to end only to find out who is open.
drop index membership_search_classifications;
create index membership_search_classifications on membership_search
  using gin (classifications) with (fastupdate = off);
-- Who was assessed in a language works in it; beside the two for verified results.
create index membership_search_language on membership_search (language, expires_on) where open;
