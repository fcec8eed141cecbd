package org.vivier.platform.database;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * Notices at once when the embedded server dies, and starts it again: it waits on a connection of
 * its own, which breaks when its other end is gone. A connection may also break for less; the
 * server has died when it doesn't listen any more.
 */
final class ServerWatchdog implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerWatchdog.class);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Cluster cluster;
  private final DatabaseAccess access;
  private final Duration patience;
  private final Loss loss;
  private volatile boolean over;
  private volatile @Nullable Connection connection;

  /** What to do with a server that can't be started again. */
  interface Loss {
    void of(Exception reason);
  }

  /**
   * Watches from {@link #start} on.
   *
   * @param patience for how long a start is tried again
   */
  ServerWatchdog(Cluster cluster, DatabaseAccess access, Duration patience, Loss loss) {
    this.cluster = cluster;
    this.access = access;
    this.patience = patience;
    this.loss = loss;
  }

  void start() {
    Thread.ofPlatform().daemon().name("database-watch").start(this);
  }

  /** From now on the server may stop. Comes back when no restart is under way. */
  synchronized void end() {
    over = true;
    Connection open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The watching connection was gone already", e);
      }
    }
  }

  @Override
  public void run() {
    try {
      while (!over) {
        if (!awaitBreak()) {
          reviveUnlessOver();
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      loss.of(e);
    }
  }

  /** Returns when the connection breaks, or can't be made; false when nobody listens. */
  private boolean awaitBreak() {
    Account application = access.application();
    try (Connection open =
        DriverManager.getConnection(access.url(), application.role(), application.password())) {
      connection = open;
      while (!over) {
        // Zero: for as long as it takes.
        open.unwrap(PGConnection.class).getNotifications(0);
      }
      return true;
    } catch (SQLException e) {
      return !isRefusal(e);
    }
  }

  private static boolean isRefusal(SQLException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(ConnectException.class::isInstance);
  }

  private synchronized void reviveUnlessOver() throws IOException, InterruptedException {
    if (!over) {
      LOG.error("PostgreSQL has died; it is started again");
      cluster.restart(patience);
      LOG.warn("PostgreSQL is back");
    }
  }
}
