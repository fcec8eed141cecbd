package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup is restored into somebody else's PostgreSQL only where nothing is. */
class RestoreTargetIntegrationTest {
  @TempDir Path data;

  private RestoreTarget target(DatabaseAccess access) {
    return RestoreTarget.of(
        data,
        Map.of(
            "VIVIER_DATABASE_URL", access.url(),
            "VIVIER_DATABASE_USER", access.application().role(),
            "VIVIER_DATABASE_PASSWORD", access.application().password(),
            "VIVIER_DATABASE_OWNER_USER", access.owner().role(),
            "VIVIER_DATABASE_OWNER_PASSWORD", access.owner().password()));
  }

  @Test
  void takesAnEmptyDatabaseAndTheTablesOfAnInterruptedRestore() {
    DatabaseAccess empty = TestServer.emptyDatabase();
    assertThat(target(empty).access().url()).isEqualTo(empty.url());
    assertThat(target(TestServer.freshDatabase()).access().backup().role())
        .as("the owner reads where nobody made a role for backups")
        .isEqualTo("vivier_owner");
  }

  @Test
  void refusesADatabaseWithARowInIt() {
    DatabaseAccess used = TestServer.freshDatabase();
    JdbcClient.create(Migrations.dataSource(used))
        .sql("insert into posting (key, origin, created_at) values ('x', 'content', now())")
        .update();
    assertThatThrownBy(() -> target(used).access()).hasMessageStartingWith("NOT_EMPTY");
  }
}
