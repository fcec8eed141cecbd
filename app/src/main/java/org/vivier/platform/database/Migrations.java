package org.vivier.platform.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess.Account;

/** How the tables get their shape: as their owner, leaving rights for the application. */
final class Migrations {
  private Migrations() {}

  /** Migrations may name two roles: {@code ${application}} and {@code ${accommodation}}. */
  static void configure(FluentConfiguration flyway, DatabaseAccess access) {
    String application = access.application().role();
    flyway.placeholders(
        Map.of("application", application, "accommodation", access.accommodation()));
    // With one role for both, it owns the tables and needs no rights.
    if (!application.equals(access.owner().role())) {
      flyway.callbacks(new LeastPrivilege(application));
    }
  }

  static DataSource dataSource(DatabaseAccess access) {
    Account owner = access.owner();
    return new DriverManagerDataSource(access.url(), owner.role(), owner.password());
  }
}
