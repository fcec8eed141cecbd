package org.vivier.platform.notices;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.vivier.platform.SupervisedThread;

/**
 * Hears notices on a connection of its own and publishes each as a {@link Notice}.
 *
 * <p>A lost connection is opened again, and then everything counts as changed. A command that ends
 * soon keeps nothing that could grow stale, so only the web server listens.
 */
@Component
@ConditionalOnWebApplication
class NoticeListener implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeListener.class);
  private static final int WAIT_MILLIS = 60_000;
  private static final int RETRY_SECONDS = 2;

  private final DataSource database;
  private final ApplicationEventPublisher events;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Connection connection;
  private volatile boolean running;
  private boolean begun;

  NoticeListener(DataSource database, ApplicationEventPublisher events) {
    this.database = database;
    this.events = events;
  }

  @Override
  public void start() {
    running = true;
    SupervisedThread.start("notices", this::listen);
  }

  @Override
  public void stop() {
    running = false;
    stopping.countDown();
    Connection open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The listening connection was gone already", e);
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void listen() {
    while (running) {
      try (Connection open = database.getConnection()) {
        connection = open;
        listenOn(open);
      } catch (SQLException e) {
        if (running) {
          LOG.warn("Listening for changes was interrupted; trying again ({})", e.getMessage());
          mistrustOthers();
          pause();
        }
      }
    }
  }

  /** When one connection broke, those that wait in the pool may have broken with it. */
  private void mistrustOthers() {
    if (database instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  /** From the second time on, something may have been missed. */
  private void listenOn(Connection open) throws SQLException {
    boolean missedSome = begun;
    begun = true;
    try (var statement = open.createStatement()) {
      statement.execute("listen " + Notices.CHANNEL);
    }
    if (missedSome) {
      events.publishEvent(new Notice(Notice.EVERYTHING));
    }
    var postgres = open.unwrap(PGConnection.class);
    while (running) {
      for (var notification : postgres.getNotifications(WAIT_MILLIS)) {
        if (running) {
          hear(notification.getParameter());
        }
      }
    }
  }

  /** Word of a change, from the database or from this program itself. */
  void hear(String topic) {
    events.publishEvent(new Notice(topic));
  }

  private void pause() {
    try {
      running = !stopping.await(RETRY_SECONDS, TimeUnit.SECONDS) && running;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
