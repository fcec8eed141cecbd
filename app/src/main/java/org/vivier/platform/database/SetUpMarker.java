package org.vivier.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vivier.platform.Sha256;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * Tells whether a database of our own is still what the last start made of it, so that the next one
 * need not make it again. The mark, which only the superuser can write, is a digest of what is
 * there and not a claim: roles and their passwords, memberships and settings, every right, the
 * guard, Flyway's history, and of the code and the migrations that set it up. Whatever anybody
 * changes of these, the mark no longer fits.
 */
final class SetUpMarker {
  private static final Logger LOG = LoggerFactory.getLogger(SetUpMarker.class);

  private static final String[] CODE = {
    "classpath*:org/vivier/platform/database/*.class", "classpath*:db/migration/*.sql"
  };

  private static final String FACTS =
      """
      select encode(sha256(convert_to(
        ? || (select string_agg(fact, E'\\n' order by fact collate "C") from (
          select 'role ' || r::text from pg_authid r
          union all
          select 'member ' || m::text from pg_auth_members m
          union all
          select 'setting ' || s::text from pg_db_role_setting s
          union all
          select 'database ' || row(datname, datdba, datacl)::text from pg_database
          union all
          select 'schema ' || row(oid, nspname, nspowner, nspacl)::text from pg_namespace
          where nspname !~ '^pg_(toast_)?temp_'
          union all
          select 'relation '
            || row(oid, relname, relnamespace, relkind, relowner, relacl, relrowsecurity)::text
          from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and relpersistence <> 't'
          union all
          select 'column ' || row(attrelid, attname, attacl)::text from pg_attribute
          where attacl is not null
          union all
          select 'function '
            || row(oid, proname, proowner, proacl, prosecdef, proconfig, md5(prosrc))::text
          from pg_proc where proacl is not null or oid >= 16384
          union all
          select 'default ' || a::text from pg_default_acl a
          union all
          select 'trigger ' || row(oid, evtname, evtevent, evtowner, evtfoid, evtenabled)::text
          from pg_event_trigger
          union all
          select 'migration ' || h::text from flyway_schema_history h
        ) facts (fact)), 'UTF8')), 'hex')
      """;

  private static final String FITS =
      """
      select obj_description(oid, 'pg_event_trigger') = (%s)
      from pg_event_trigger where evtname = '%s'
      """
          .formatted(FACTS, SignInGuard.TRIGGER);

  private final String url;
  private final Account superuser;
  private final CompletableFuture<String> code;

  /**
   * For a database of a running server.
   *
   * @param code see {@link #digestOfCode}
   */
  SetUpMarker(String url, Account superuser, CompletableFuture<String> code) {
    this.url = url;
    this.superuser = superuser;
    this.code = code;
  }

  /** Of all that sets a database up; read while the server starts. */
  static CompletableFuture<String> digestOfCode() {
    return CompletableFuture.supplyAsync(SetUpMarker::read);
  }

  private static String read() {
    MessageDigest digest = Sha256.begin();
    var resources = new PathMatchingResourcePatternResolver();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (String pattern : CODE) {
        for (Resource resource : resources.getResources(pattern)) {
          out.write(resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether nothing has changed; not, when that can't be told. */
  boolean fits() {
    try (Connection connection = connect()) {
      return fitsBy(connection);
    } catch (SQLException e) {
      // No such database, or nothing in it yet: who goes on to set it up learns what it is.
      LOG.debug("The database is set up, SQLSTATE {}", e.getSQLState());
      return false;
    } catch (CompletionException e) {
      LOG.warn("What sets the database up can't be read: it is set up again", e);
      return false;
    }
  }

  boolean fitsBy(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FITS)) {
      statement.setString(1, code.join());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** After a set-up that was complete. */
  void put() {
    try (Connection connection = connect();
        PreparedStatement facts = connection.prepareStatement(FACTS);
        Statement comment = connection.createStatement()) {
      facts.setString(1, code.join());
      try (ResultSet rows = facts.executeQuery()) {
        rows.next();
        comment.execute(
            "comment on event trigger %s is '%s'"
                .formatted(SignInGuard.TRIGGER, rows.getString(1)));
      }
    } catch (SQLException e) {
      LOG.warn("The next start will set the database up again, SQLSTATE {}", e.getSQLState());
    } catch (CompletionException e) {
      LOG.warn("The next start will set the database up again", e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, superuser.role(), superuser.password());
  }
}
