package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseUnavailable.Reason;
import org.vivier.testing.TablesOwner;

/** What the migrations need of PostgreSQL 18, and earlier ones are given. */
class EarlierServersIntegrationTest {
  private final JdbcClient owner = TablesOwner.of(TestServer.freshDatabase());

  @Test
  void theUuidsOfEarlierServersAreOfVersion7AndBeginWithTheTime() {
    owner.sql(EarlierServers.UUID.replace("to_regprocedure('uuidv7()') is null", "true")).update();
    List<@Nullable UUID> made =
        owner.sql("select public.uuidv7() from generate_series(1, 100)").query(UUID.class).list();
    assertThat(made)
        .doesNotHaveDuplicates()
        .allMatch(uuid -> uuid != null && uuid.version() == 7 && uuid.variant() == 2);
    assertThat(
            owner
                .sql(
                    """
                    select abs(extract(epoch from
                      uuid_extract_timestamp(public.uuidv7()) - clock_timestamp())) < 1
                    """)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void aServerThatIsTooOldForTheTablesIsRefusedBeforeAnythingIsDone() {
    assertThatThrownBy(() -> OldestServer.check(14, "14.20"))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.SERVER_TOO_OLD);
              assertThat(refused.detail()).isEqualTo("14.20 < 15");
            });
    assertThatCode(() -> OldestServer.check(15, "15.0")).doesNotThrowAnyException();
  }

  @Test
  void aServerThatHasItsOwnGetsNone() {
    assertThat(
            owner
                .sql("select to_regprocedure('public.uuidv7()') is null")
                .query(Boolean.class)
                .single())
        .isTrue();
  }
}
