package org.vivier.applications.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.platform.database.TestServer;

/** A history that earlier versions wrote says afterwards who acted. */
class HistoryMigrationIntegrationTest {
  private static final String BEFORE =
      """
      with job as (
          insert into posting (key, origin, created_at) values ('elm', 'content', now())
          returning id),
        keys as (
          insert into candidate_key (candidate_id, wrapped_by, value_key, file_key, created_at)
          select n::uuid, 1, '', '', now()
          from (values ('00000000-0000-0000-0000-000000000001'),
                       ('00000000-0000-0000-0000-000000000002')) as made (n)
          returning candidate_id),
        drafts as (
          insert into application (id, candidate_id, posting_id, posting_version, language,
            answers, started_at, touched_at, expires_at)
          select candidate_id, candidate_id, job.id, 1, 'en', '', now(), now(), now()
          from keys, job
          returning id)
      select count(*) from drafts
      """;

  private static final String EVENTS =
      """
      insert into application_event (application_id, at, kind, detail)
      values
        ('00000000-0000-0000-0000-000000000001', '2026-06-01T10:00Z', 'started', '{}'),
        ('00000000-0000-0000-0000-000000000001', '2026-06-01T10:05Z', 'duplicate-letter', '{}'),
        ('00000000-0000-0000-0000-000000000001', '2026-06-02T10:00Z', 'removed',
          '{"reason": "x", "actor": "priya"}'),
        ('00000000-0000-0000-0000-000000000002', '2026-06-01T10:00Z', 'started', '{}'),
        ('00000000-0000-0000-0000-000000000002', '2026-06-01T10:00:00.2Z', 'late-allowed',
          '{"until": "2026-06-09T10:00:00Z", "actor": "priya"}')
      """;

  @Test
  void keepsEveryEntryAndSaysWhoActed() {
    DatabaseAccess empty = TestServer.emptyDatabase();
    DatabaseAccess access =
        new DatabaseAccess(
            empty.url(), empty.application(), empty.owner(), empty.accommodation(), empty.owner());
    SchemaHistory.bringTo(access, "080");
    JdbcClient owner =
        JdbcClient.create(
            new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));
    assertThat(owner.sql(BEFORE).query(Integer.class).single()).isEqualTo(2);
    owner.sql(EVENTS).update();

    SchemaHistory.bringTo(access, "087");

    assertThat(
            owner
                .sql(
                    """
                    select concat_ws(' ', kind, actor, detail ->> 'name', detail ->> 'actor')
                    from application_event order by id
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "started candidate",
            "duplicate-letter program",
            "removed staff priya",
            "started staff",
            "late-allowed staff priya");
  }
}
