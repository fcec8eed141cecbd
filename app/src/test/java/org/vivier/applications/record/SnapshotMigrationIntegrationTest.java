package org.vivier.applications.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.SchemaHistory;
import org.vivier.platform.database.TestServer;
import org.vivier.testing.TablesOwner;

/** The files of a snapshot were a list; they are rows now, which nothing can leave dangling. */
class SnapshotMigrationIntegrationTest {
  private static final String SUBMITTED =
      """
      with job as (
          insert into posting (key, origin, created_at) values ('elm', 'content', now())
          returning id),
        version as (
          insert into posting_version (posting_id, number, latest, imported_at, fingerprint,
            publishable, archived, evergreen, zone, facts)
          select id, 7, true, now(), repeat('0', 64), false, false, false, 'UTC', '{}' from job),
        key as (
          insert into candidate_key (candidate_id, wrapped_by, value_key, file_key, created_at)
          values ('00000000-0000-0000-0000-000000000001', 1, '', '', now())
          returning candidate_id),
        files as (
          insert into document (id, candidate_id, started_at, scan_after, text_after)
          select n::uuid, candidate_id, now(), now(), now()
          from key, (values ('00000000-0000-0000-0000-00000000000b'),
                            ('00000000-0000-0000-0000-00000000000a')) as made (n)),
        draft as (
          insert into application (candidate_id, posting_id, posting_version, language, answers,
            started_at, touched_at, expires_at)
          select candidate_id, job.id, 7, 'en', '', now(), now(), now() from key, job
          returning id),
        form as (
          insert into application_form (hash, form, first_used_at)
          values (sha256(''), '{}', now()) returning hash)
      insert into application_snapshot (application_id, number, taken_at, posting_version, revision,
        language, form_hash, answers, documents)
      select draft.id, 1, now(), 7, 0, 'en', hash, '',
        '{00000000-0000-0000-0000-00000000000b, 00000000-0000-0000-0000-00000000000a}'
      from draft, form
      """;

  @Test
  void keepsEveryFileInItsPlace() {
    DatabaseAccess access = TestServer.emptyDatabase();
    SchemaHistory.bringTo(access, "160");
    JdbcClient owner = TablesOwner.of(access);
    assertThat(owner.sql(SUBMITTED).update()).isOne();

    SchemaHistory.bringTo(access, "193");

    assertThat(
            owner
                .sql(
                    """
                    select position || ' ' || right(document_id::text, 1)
                    from application_snapshot_document join application_snapshot s
                      using (application_id, number)
                    join posting_version v on v.posting_id = s.posting_id and v.number = 7
                    order by position
                    """)
                .query(String.class)
                .list())
        .containsExactly("1 b", "2 a");
    assertThatThrownBy(() -> owner.sql("delete from document").update())
        .rootCause()
        .hasMessageContaining("application_snapshot_document");
  }

  /** The owner itself couldn't refer to what it may not change. */
  @Test
  void oneRoleForEverythingCanSubmit() {
    DatabaseAccess empty = TestServer.emptyDatabase();
    DatabaseAccess one =
        new DatabaseAccess(
            empty.url(), empty.owner(), empty.owner(), empty.owner().role(), empty.owner());
    SchemaHistory.bringTo(one, "160");
    JdbcClient owner = TablesOwner.of(one);
    assertThatThrownBy(() -> owner.sql(SUBMITTED).update())
        .rootCause()
        .hasMessageContaining("permission denied for table application_form");
    owner.sql("grant update on application_form to current_user").update();
    owner.sql(SUBMITTED).update();
    owner.sql("revoke update on application_form from current_user").update();

    SchemaHistory.bringTo(one, "193");

    assertThat(
            owner
                .sql(
                    """
                    with corrected as (
                      insert into application_snapshot (application_id, number, taken_at, posting_id,
                        posting_version, revision, language, form_hash, answers)
                      select application_id, 2, taken_at, posting_id, posting_version, revision,
                        language, form_hash, answers
                      from application_snapshot)
                    insert into application_snapshot_document
                      (application_id, number, position, document_id)
                    select application_id, 2, position, document_id
                    from application_snapshot_document
                    """)
                .update())
        .isEqualTo(2);
  }
}
