package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess.Account;

/** A database that has had all migrations is left alone; any other is not. */
class MigratedMarkIntegrationTest {
  private static final String HISTORY = "flyway_schema_history";

  private final DatabaseAccess access = TestServer.freshDatabase();
  private final JdbcClient owner = JdbcClient.create(Migrations.dataSource(access));

  @Test
  void aMigratedDatabaseIsLeftAlone() {
    Migrations.apply(access);
    assertThat(Migrations.applied(access)).isTrue();
    // Flyway would refuse this one.
    owner.sql("update " + HISTORY + " set checksum = 1 where version is not null").update();
    Migrations.apply(access);
  }

  @Test
  void aDatabaseOfAnotherProgramIsMigrated() {
    Migrations.apply(access);
    owner.sql("comment on table " + HISTORY + " is 'what a newer Vivier left'").update();
    owner.sql("update " + HISTORY + " set checksum = 1 where version is not null").update();
    assertThat(Migrations.applied(access)).isFalse();
    assertThatThrownBy(() -> Migrations.apply(access)).hasMessageContaining("checksum");
    assertThat(mark()).isEmpty();
  }

  @Test
  void otherRolesAreAnotherShape() {
    Migrations.apply(access);
    assertThat(Migrations.applied(with(new Account("reader", "x"), access.accommodation())))
        .isFalse();
    assertThat(Migrations.applied(with(access.application(), "another"))).isFalse();
  }

  @Test
  void whatCannotBeOpenedIsNotMigrated() {
    DatabaseAccess elsewhere =
        new DatabaseAccess(
            access.url().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1"),
            access.application(),
            access.owner(),
            access.accommodation(),
            access.backup());
    assertThat(Migrations.applied(elsewhere)).isFalse();
  }

  private DatabaseAccess with(Account application, String accommodation) {
    return new DatabaseAccess(
        access.url(), application, access.owner(), accommodation, access.backup());
  }

  private Optional<String> mark() {
    return owner
        .sql("select obj_description('" + HISTORY + "'::regclass)")
        .query(String.class)
        .optional();
  }
}
