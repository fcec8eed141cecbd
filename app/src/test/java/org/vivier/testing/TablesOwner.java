package org.vivier.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
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

  /** Empties tables, and all that refer to them: what an earlier test left is in nobody's way. */
  public static void empty(DatabaseAccess access, String... tables) {
    of(access).sql("truncate %s cascade".formatted(String.join(", ", tables))).update();
  }
}
