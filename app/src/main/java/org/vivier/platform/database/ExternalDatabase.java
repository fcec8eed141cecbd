package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.SETTINGS;

import java.util.Map;
import java.util.Optional;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * A PostgreSQL that someone else runs, named by {@code VIVIER_DATABASE_URL}, {@code _USER} and
 * {@code _PASSWORD}; {@code VIVIER_DATABASE_OWNER_USER} and {@code _OWNER_PASSWORD} when another
 * role owns the tables; {@code VIVIER_DATABASE_ACCOMMODATION_ROLE} when there is a role apart that
 * opens the accommodation cases; {@code VIVIER_DATABASE_BACKUP_USER} and {@code _BACKUP_PASSWORD}
 * when another role than the owner reads the tables for backups.
 */
final class ExternalDatabase implements OpenDatabase {
  private static final String URL = "VIVIER_DATABASE_URL";

  private final InBackground access;

  private ExternalDatabase(InBackground access) {
    this.access = access;
  }

  /**
   * The database that the environment names, in the shape that this Vivier needs.
   *
   * @throws DatabaseUnavailable when the variables cannot be meant
   */
  static Optional<OpenDatabase> in(Map<String, String> environment) {
    return named(environment)
        .map(access ->
            new ExternalDatabase(
                InBackground.ready(() -> Migrations.apply(OldestServer.checked(access)))));
  }

  /**
   * The database that the environment names, if it names one, as it is.
   *
   * @throws DatabaseUnavailable when the variables cannot be meant
   */
  static Optional<DatabaseAccess> named(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    Account application = account(environment, "VIVIER_DATABASE_");
    boolean separateOwner = environment.containsKey("VIVIER_DATABASE_OWNER_USER");
    Account owner = separateOwner ? account(environment, "VIVIER_DATABASE_OWNER_") : application;
    String apart = environment.getOrDefault("VIVIER_DATABASE_ACCOMMODATION_ROLE", "");
    String accommodation = apart.isBlank() ? application.role() : apart;
    boolean separateBackup = environment.containsKey("VIVIER_DATABASE_BACKUP_USER");
    Account backup = separateBackup ? account(environment, "VIVIER_DATABASE_BACKUP_") : owner;
    return Optional.of(new DatabaseAccess(jdbc(url), application, owner, accommodation, backup));
  }

  private static String jdbc(String url) {
    String jdbc = url.startsWith("postgresql://") ? "jdbc:" + url : url;
    if (!jdbc.startsWith("jdbc:postgresql:") || jdbc.contains("@")) {
      throw new DatabaseUnavailable(SETTINGS, URL);
    }
    return jdbc;
  }

  private static Account account(Map<String, String> environment, String prefix) {
    String role = environment.getOrDefault(prefix + "USER", "");
    if (role.isBlank()) {
      throw new DatabaseUnavailable(SETTINGS, prefix + "USER");
    }
    return new Account(role, environment.getOrDefault(prefix + "PASSWORD", ""));
  }

  @Override
  public DatabaseAccess access() {
    return access.await();
  }

  /** Nothing was started, nothing is stopped. */
  @Override
  public void close() {}
}
