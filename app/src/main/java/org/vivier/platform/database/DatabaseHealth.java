package org.vivier.platform.database;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * Whether the database answers, asked on a connection of its own: the pool waits half a minute for
 * a database that is gone, and may have none free when many apply.
 */
@Component
public class DatabaseHealth {
  /** For connecting, and again for the answer. */
  private static final String SECONDS = "2";

  /** Nobody can have the database asked more often than this. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ObjectProvider<DatabaseAccess> access;
  private final ReentrantLock asking = new ReentrantLock();
  private @Nullable HealthIndicator indicator;
  private volatile Status known = Status.UNKNOWN;
  private long askedAt = System.nanoTime() - FRESH.toNanos();

  DatabaseHealth(ObjectProvider<DatabaseAccess> access) {
    this.access = access;
  }

  /** UP or DOWN. Who comes while somebody else asks gets what was known last. */
  public Status status() {
    if (known.equals(Status.UNKNOWN)) {
      asking.lock();
    } else if (!asking.tryLock()) {
      return known;
    }
    try {
      if (System.nanoTime() - askedAt >= FRESH.toNanos()) {
        Health health = indicator().health();
        known = health == null ? Status.UNKNOWN : health.getStatus();
        askedAt = System.nanoTime();
      }
      return known;
    } finally {
      asking.unlock();
    }
  }

  private HealthIndicator indicator() {
    HealthIndicator made = indicator;
    if (made == null) {
      made = new DataSourceHealthIndicator(impatient(access.getObject()));
      indicator = made;
    }
    return made;
  }

  private static DriverManagerDataSource impatient(DatabaseAccess access) {
    Account application = access.application();
    DriverManagerDataSource database =
        new DriverManagerDataSource(access.url(), application.role(), application.password());
    Properties patience = new Properties();
    for (String kind : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
      patience.setProperty(kind, SECONDS);
    }
    database.setConnectionProperties(patience);
    return database;
  }
}
