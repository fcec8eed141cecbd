package org.vivier.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/**
 * What makes a database refuse its work through nobody's mistake and only for a while: a full disk,
 * a server that is gone, starts, or has no connection left.
 */
public final class StorageFailure {
  private static final String DISK_FULL = "53100";

  /** Classes of SQLSTATE: connections, resources, and an operator's or the system's doing. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  /** Of those, a query that took too long or was cancelled says nothing about the server. */
  private static final String QUERY_CANCELED = "57014";

  private StorageFailure() {}

  /** Whether this is why something failed. */
  public static boolean isCauseOf(Throwable failure) {
    return causes(failure).anyMatch(StorageFailure::isOne);
  }

  /** Whether the database's disk is full. */
  public static boolean isFullDisk(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
  }

  /** What the server said of it, in a line. */
  static String words(Throwable failure) {
    return causes(failure)
        .filter(StorageFailure::isOne)
        .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
        .reduce((first, last) -> last)
        .orElse("");
  }

  private static boolean isOne(Throwable cause) {
    if (cause instanceof SQLTransientConnectionException || isClosedByPool(cause)) {
      return true;
    }
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && sql.getSQLState().length() == QUERY_CANCELED.length()
        && CLASSES.contains(sql.getSQLState().substring(0, 2))
        && !QUERY_CANCELED.equals(sql.getSQLState());
  }

  /**
   * A server that dies while it is asked to commit: the pool has put the connection away when it is
   * rolled back, which is all that is told then, and without a SQLSTATE.
   */
  private static boolean isClosedByPool(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() == null
        && "Connection is closed".equals(sql.getMessage());
  }

  /** With what made a transaction fail that then could not even be rolled back. */
  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause ->
            cause instanceof TransactionSystemException broken
                    && broken.getApplicationException() != null
                ? Stream.concat(Stream.of(cause), causes(broken.getApplicationException()))
                : Stream.of(cause));
  }
}
