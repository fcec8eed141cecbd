package org.vivier.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.TestServer;

/** Gives every Spring context of a test its own database and its own clock. */
public final class TestSurroundings
    implements ApplicationContextInitializer<GenericApplicationContext> {
  @Override
  public void initialize(GenericApplicationContext context) {
    if (Boolean.getBoolean("vivier.real-surroundings")) {
      // A program that a test starts as a process of its own, to be killed.
      return;
    }
    // Asked for only by contexts that have a data source: other tests start no server.
    context.registerBean(DatabaseAccess.class, TestServer::freshDatabase);
    context.registerBean(
        "testClock", TestClock.class, TestClock::new, bean -> bean.setPrimary(true));
    DatabaseUse use = new DatabaseUse();
    context.registerBean(DatabaseUse.class, () -> use);
    context.registerBean(WatchedPool.InPlace.class, () -> new WatchedPool.InPlace(use));
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test surroundings",
                Map.of(
                    // A test sends letters when it wants to, not when a thread gets to it.
                    "vivier.jobs.here",
                    false,
                    "vivier.database.connections",
                    4,
                    "vivier.data-folder",
                    "target/test-data/%s".formatted(UUID.randomUUID()),
                    "vivier.journal.seal-in-background",
                    false,
                    "vivier.zones.look-after-start",
                    false,
                    "vivier.master-key-file",
                    "target/test-keys/%s.json".formatted(UUID.randomUUID()))));
  }
}
