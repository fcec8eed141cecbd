package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess.Account;

/** Other people's databases: with fewer roles, and with the role apart made later. */
class AccommodationRoleIntegrationTest {
  private final DatabaseAccess three = TestServer.freshDatabase();
  private final DatabaseAccess two =
      new DatabaseAccess(
          three.url(),
          three.application(),
          three.owner(),
          three.application().role(),
          three.owner());
  private final DatabaseAccess one =
      new DatabaseAccess(
          three.url(), three.owner(), three.owner(), three.owner().role(), three.owner());

  @Test
  void worksWithTwoRolesAndSeparatesOnceThereIsAThird() {
    Migrations.apply(two);
    assertThat(cases(two)).isZero();
    Migrations.apply(three);
    assertThatThrownBy(() -> cases(three))
        .rootCause()
        .hasMessageContaining("permission denied for schema accommodation");
    Migrations.apply(three);
  }

  @Test
  void worksWithOneRoleForEverything() {
    Migrations.apply(one);
    assertThat(cases(one)).isZero();
    JdbcClient.create(source(one.application()))
        .sql("set role \"" + one.accommodation() + "\"")
        .update();
  }

  @Test
  void refusesARoleThatTheProgramMayNotTakeOn() {
    DatabaseAccess wrong =
        new DatabaseAccess(
            three.url(),
            three.application(),
            three.owner(),
            "pg_read_all_settings",
            three.backup());
    assertThatThrownBy(() -> Migrations.apply(wrong))
        .hasStackTraceContaining("role vivier_app may not act as role pg_read_all_settings");
  }

  private long cases(DatabaseAccess access) {
    return JdbcClient.create(source(access.application()))
        .sql("select count(*) from accommodation.case_file")
        .query(Long.class)
        .single();
  }

  private DriverManagerDataSource source(Account account) {
    return new DriverManagerDataSource(three.url(), account.role(), account.password());
  }
}
