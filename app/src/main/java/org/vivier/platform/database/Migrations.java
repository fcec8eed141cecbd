package org.vivier.platform.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess.Account;

/** How the tables get their shape: as their owner, leaving rights for the application. */
final class Migrations {
  /** Flyway's own table. */
  static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /**
   * Brings a database to the shape that this Vivier needs.
   *
   * @return the same access, for who waits for both
   * @throws org.flywaydb.core.api.FlywayException when a migration fails, or another one than ours
   *     was there before
   */
  static DatabaseAccess apply(DatabaseAccess access) {
    flyway(access).load().migrate();
    return access;
  }

  /**
   * Brings an empty database to the shape that it had after this migration. What depends on a whole
   * database, the rights of roles, comes with {@link #apply} later.
   */
  static void migrateTo(DatabaseAccess access, String version) {
    flyway(access).skipDefaultCallbacks(true).target(version).load().migrate();
  }

  private static FluentConfiguration flyway(DatabaseAccess access) {
    String application = access.application().role();
    FluentConfiguration flyway =
        Flyway.configure()
            .dataSource(dataSource(access))
            // Migrations may name three roles: ${application}, ${accommodation} and ${backup}.
            .placeholders(
                Map.of(
                    "application",
                    application,
                    "accommodation",
                    access.accommodation(),
                    "backup",
                    access.backup().role()));
    // With one role for both, it owns the tables and needs no rights.
    return application.equals(access.owner().role())
        ? flyway.callbacks(new EarlierServers())
        : flyway.callbacks(new EarlierServers(), new LeastPrivilege(application));
  }

  static DataSource dataSource(DatabaseAccess access) {
    Account owner = access.owner();
    return new DriverManagerDataSource(access.url(), owner.role(), owner.password());
  }
}
