package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class LeastPrivilegeIntegrationTest {
  @Autowired private JdbcClient application;
  @Autowired private DatabaseAccess access;
  @Autowired private TransactionOperations transaction;

  @BeforeEach
  void aTableThatAMigrationMade() {
    DataSource owner = Migrations.dataSource(access);
    JdbcClient.create(owner)
        .sql(
            "create table if not exists sample (id bigint generated always as identity, word text)")
        .update();
  }

  /** Another test's backup is not to find a table that no migration knows. */
  @AfterEach
  void withoutThatTable() {
    JdbcClient.create(Migrations.dataSource(access)).sql("drop table sample").update();
  }

  @Test
  void applicationReadsAndAddsRows() {
    application.sql("insert into sample (word) values ('vivier')").update();
    assertThat(application.sql("select count(*) from sample").query(Long.class).single())
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table more (id bigint)",
        "alter table sample add column extra text",
        "drop table sample",
        "update sample set word = ''",
        "delete from sample",
        "truncate sample",
        "create temporary table scratch (id bigint)",
        "create schema mine",
        "select * from flyway_schema_history",
        "create role another",
        "copy sample to program 'cat'",
        "select pg_read_file('/etc/hostname')",
        "select * from accommodation.case_file",
        "select * from accommodation.case_text",
        "delete from accommodation.case_file",
        "alter role vivier_app inherit",
        "grant vivier_accommodation to vivier_app with inherit true"
      })
  void applicationMayDoNothingElse(String statement) {
    assertThatThrownBy(() -> application.sql(statement).query().listOfRows())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  /** Whoever opens the cases opens nothing else: not the keys, and nothing that says who asks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from data_key",
        "select * from application",
        "select * from sample",
        "update accommodation.case_text set needs = needs",
        "update accommodation.case_file set application_id = id",
        "delete from accommodation.case_file",
        "delete from accommodation.case_text",
        "truncate accommodation.case_file"
      })
  void roleOfTheAccommodationCasesOpensNothingElse(String statement) {
    assertThat(asKeeper("select count(*) from accommodation.case_file")).isEqualTo(1);
    assertThatThrownBy(() -> asKeeper(statement))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void nobodySignsInAsTheRoleOfTheAccommodationCases() {
    assertThat(
            application
                .sql("select rolcanlogin from pg_roles where rolname = :role")
                .param("role", access.accommodation())
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  private int asKeeper(String statement) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          application.sql("set local role vivier_accommodation").update();
          return application.sql(statement).query().listOfRows().size();
        }));
  }

  @Test
  void neitherRoleIsASuperuser() {
    assertThat(
            application
                .sql("select rolname from pg_roles where rolsuper and rolname like 'vivier%'")
                .query(String.class)
                .list())
        .isEmpty();
  }
}
