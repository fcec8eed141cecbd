package org.vivier.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;

/**
 * A test's database as its tables' owner sees it: for setting up what the program itself may not
 * do, such as deleting postings or damaging what was stored.
 */
public final class TablesOwner {
  /** A sign-in takes the database longer than most statements that follow it. */
  private static final Map<DatabaseAccess, JdbcClient> KEPT = new ConcurrentHashMap<>();

  /** By the names of the tables; they have the same shape in all databases. */
  private static final Map<String, String> EMPTYING = new ConcurrentHashMap<>();

  private TablesOwner() {}

  /** Statements as the owner, each in a transaction of its own. */
  public static JdbcClient of(DatabaseAccess access) {
    return KEPT.computeIfAbsent(access, database -> JdbcClient.create(pool(database)));
  }

  private static HikariDataSource pool(DatabaseAccess access) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.owner().role());
    pool.setPassword(access.owner().password());
    pool.setMaximumPoolSize(3);
    pool.setMinimumIdle(0);
    pool.setIdleTimeout(Duration.ofSeconds(10).toMillis());
    return pool;
  }

  /**
   * Empties tables, and all that refer to them: what an earlier test left is in nobody's way. By
   * deleting the few rows there are: truncating makes and removes several files for each table.
   */
  public static void empty(DatabaseAccess access, String... tables) {
    JdbcClient owner = of(access);
    owner
        .sql(
            EMPTYING.computeIfAbsent(
                String.join(", ", tables), names -> emptying(owner, List.of(tables))))
        .update();
  }

  /** One statement, in which nothing that is to happen on deleting happens. */
  private static String emptying(JdbcClient owner, List<String> tables) {
    return owner
        .sql(
            """
            with recursive emptied (oid) as (
              select name::regclass::oid from unnest(:tables::text[]) name
              union
              select c.conrelid from pg_constraint c join emptied e on c.confrelid = e.oid
              where c.contype = 'f')
            select string_agg(format('delete from %s;', oid::regclass), ' ') from emptied
            """)
        .param("tables", tables.toArray(String[]::new))
        .query((row, n) ->
            "do $$ begin perform set_config('session_replication_role', 'replica', true); "
                + row.getString(1)
                + " end $$")
        .single();
  }
}
