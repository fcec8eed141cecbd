package org.vivier.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess;

/**
 * A test's database as its tables' owner sees it: for setting up what the program itself may not
 * do, such as deleting postings or damaging what was stored.
 */
public final class TablesOwner {
  private TablesOwner() {}

  /** Statements as the owner, each in a transaction of its own. */
  public static JdbcClient of(DatabaseAccess access) {
    DatabaseAccess.Account owner = access.owner();
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), owner.role(), owner.password()));
  }

  /** Empties tables, and all that refer to them: what an earlier test left is in nobody's way. */
  public static void empty(DatabaseAccess access, String... tables) {
    of(access).sql("truncate %s cascade".formatted(String.join(", ", tables))).update();
  }
}
