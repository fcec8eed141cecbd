package org.vivier.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.backup.Catalog.ReferenceOrder;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.platform.database.TestServer;
import org.vivier.testing.TestClock;
import org.vivier.vault.MasterKeyCopy;

/** From another version, with other roles, into whatever is there. */
@SpringBootTest
class OlderBackupIntegrationTest {
  @TempDir Path folder;
  @Autowired CheckBackup check;
  @Autowired MasterKeyCopy masterKey;
  @Autowired DatabaseAccess current;
  @Autowired TestClock clock;
  @Autowired tools.jackson.databind.json.JsonMapper json;

  @Test
  void anOlderShapeIsRestoredAndThenBroughtUpToDate() {
    DatabaseAccess old = ownedByOne(TestServer.emptyDatabase());
    SchemaHistory.bringTo(old, "041");
    Restored before = new Restored(old);
    before
        .jdbc()
        .sql("insert into posting (key, origin, created_at) values ('tab\there', 'content', now())")
        .update();
    Path file = folder.resolve("old.backup");
    new MakeBackup(old, masterKey, check, json, clock)
        .handle(new MakeBackup.Wish(file, null, false, false), progress -> {});

    Restored restored = Restored.from(file, null, masterKey);
    assertThat(restored.rows().get("public.posting"))
        .as("with a later column, which says that it is no sample")
        .isEqualTo(
            Objects.requireNonNull(before.rows().get("public.posting")).stream()
                .map(row -> row.replaceFirst("\\)$", ",f)"))
                .toList())
        .hasSize(1);
    assertThat(restored.rows().get("public.declaration")).as("a later table").isEmpty();
    assertThat(
            as(restored.access(), restored.access().application())
                .sql("select count(*) from posting")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private static DatabaseAccess ownedByOne(DatabaseAccess access) {
    return new DatabaseAccess(
        access.url(), access.application(), access.owner(), access.accommodation(), access.owner());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into posting (key, origin, created_at) values ('x', 'content', now())",
        "update letter set kind = kind",
        "delete from document",
        "truncate accommodation.case_file",
        "create table mine (id int)",
        "set role vivier_owner",
        "select nextval('application_event_id_seq')"
      })
  void theRoleThatReadsForBackupsChangesNothing(String statement) {
    JdbcClient backup = as(current, current.backup());
    assertThat(
            backup.sql("select count(*) from accommodation.case_file").query(Long.class).single())
        .isNotNegative();
    assertThatThrownBy(() -> backup.sql(statement).query().listOfRows())
        .hasStackTraceContaining("permission denied");
  }

  private static JdbcClient as(DatabaseAccess access, DatabaseAccess.Account account) {
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), account.role(), account.password()));
  }

  @Test
  void eachTableComesAfterThoseThatItRefersTo() {
    assertThat(
            new ReferenceOrder(
                    Set.of("a", "b", "c"), Map.of("a", Set.of("b", "z"), "b", Set.of("c")))
                .paths())
        .isEqualTo(List.of("c", "b", "a"));
    assertThatThrownBy(() ->
            new ReferenceOrder(Set.of("a", "b"), Map.of("a", Set.of("b"), "b", Set.of("a")))
                .paths())
        .hasMessageContaining("in a circle");
  }
}
