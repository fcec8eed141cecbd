package org.vivier.accommodations;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.database.DatabaseAccess;

/**
 * Acts as the database role that alone may open the accommodation cases, and which may open nothing
 * else. The role holds for the work at hand: the program's own comes back after it.
 */
@Component
class AccommodationRole {
  private final JdbcClient jdbc;
  private final String role;

  AccommodationRole(JdbcClient jdbc, DatabaseAccess access) {
    this.jdbc = jdbc;
    this.role = '"' + access.accommodation().replace("\"", "\"\"") + '"';
  }

  /**
   * Does the work, which is statements on the cases and on no other table. The role holds within a
   * transaction only: outside one the database refuses the work.
   */
  <T> T opening(Supplier<T> work) {
    actAs(role);
    T found;
    try {
      found = work.get();
    } catch (RuntimeException | Error e) {
      stepBack(e);
      throw e;
    }
    actAs("none");
    return found;
  }

  /** A statement that failed has ended the transaction, and with it the role. */
  private void stepBack(Throwable cause) {
    try {
      actAs("none");
    } catch (DataAccessException e) {
      cause.addSuppressed(e);
    }
  }

  private void actAs(String name) {
    jdbc.sql("set local role " + name).update();
  }
}
