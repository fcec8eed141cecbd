-- Voluntary self-declarations for employment equity. What is not here is meant: nothing of the
-- person, the application, the device, the language or the time (see docs/adr/0017).

create table declaration (
  -- SHA-256 of the random code that only the declaring person has. The row has no other name: no
  -- number that counts up, no identifier that tells the time.
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  posting_id uuid not null references posting,
  -- The four groups of the Employment Equity Act, s. 3; all false is "none of these".
  woman boolean not null,
  indigenous boolean not null,
  disability boolean not null,
  racialized boolean not null
);

revoke update on declaration from "${application}";
grant update (woman, indigenous, disability, racialized) on declaration to "${application}";
