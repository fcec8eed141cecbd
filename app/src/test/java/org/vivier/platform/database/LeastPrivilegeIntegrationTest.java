package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class LeastPrivilegeIntegrationTest {
  @Autowired private JdbcClient application;
  @Autowired private DatabaseAccess access;

  @BeforeEach
  void aTableThatAMigrationMade() {
    DataSource owner = Migrations.dataSource(access);
    JdbcClient.create(owner)
        .sql(
            "create table if not exists sample (id bigint generated always as identity, word text)")
        .update();
  }

  @Test
  void applicationReadsAndWritesRows() {
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
        "truncate sample",
        "create temporary table scratch (id bigint)",
        "create schema mine",
        "select * from flyway_schema_history",
        "create role another",
        "copy sample to program 'cat'",
        "select pg_read_file('/etc/hostname')"
      })
  void applicationMayDoNothingElse(String statement) {
    assertThatThrownBy(() -> application.sql(statement).query().listOfRows())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
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
