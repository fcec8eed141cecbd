package org.vivier.platform.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * Makes a password that a role gave itself worthless. PostgreSQL lets every role change its own,
 * and nothing forbids it; but whoever signs in to the database with another one than Vivier's is
 * turned away. Takes from everybody, besides, what no right of a table or database says: large
 * objects, and the databases that every server has.
 */
final class SignInGuard {
  static final String TRIGGER = "vivier_sign_in";
  private static final String SCHEMA = "vivier_guard";

  private final List<Account> accounts;

  SignInGuard(List<Account> accounts) {
    this.accounts = accounts;
  }

  /** Sets the guard up, as the superuser, in the database that the statement is for. */
  void in(Statement superuser) throws SQLException {
    superuser.execute(
        """
        begin;
        create schema if not exists %1$s;
        create or replace function %1$s.check_sign_in() returns event_trigger
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $guard$
        begin
          if exists (
            select from pg_authid a
            join (values %2$s) as own (role, fingerprint) on own.role = a.rolname
            where a.rolname = session_user
              and own.fingerprint is distinct from
                encode(sha256(convert_to(a.rolpassword, 'UTF8')), 'hex')) then
            raise exception 'the password of %% is not the one that Vivier set', session_user
              using errcode = 'invalid_authorization_specification',
                hint = 'Start Vivier again: it sets the password anew.';
          end if;
        end
        $guard$;
        revoke execute on function %1$s.check_sign_in() from public;
        do $$
        declare
          callable text;
        begin
          if not exists (select from pg_event_trigger where evtname = '%3$s') then
            create event trigger %3$s on login
              execute function %1$s.check_sign_in();
          end if;
          for callable in
            select p.oid::regprocedure::text from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
              and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_put',
                'lo_unlink', 'lowrite')
              and (p.proacl is null or p.proacl::text ~ '[{,]=X')
          loop
            execute format('revoke execute on function %%s from public', callable);
          end loop;
        end
        $$;
        commit
        """
            .formatted(SCHEMA, fingerprints(), TRIGGER));
  }

  private String fingerprints() {
    return accounts.stream()
        .map(account ->
            "('%s', '%s')".formatted(account.role(), ScramVerifier.of(account).fingerprint()))
        .collect(Collectors.joining(", "));
  }
}
