package org.vivier.accommodations;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A draft of somebody's, of which a request for accommodation only knows the number: its key is
 * gone.
 */
final class SomeApplication {
  private SomeApplication() {}

  /** Begins one in the database. */
  static UUID in(JdbcClient jdbc) {
    return jdbc.sql(
            """
            with job as (
                insert into posting (key, origin, created_at)
                values (gen_random_uuid()::text, 'content', now()) returning id),
              version as (
                insert into posting_version (posting_id, number, latest, imported_at, fingerprint,
                  publishable, archived, evergreen, zone, facts)
                select id, 1, true, now(), repeat('0', 64), false, false, false, 'UTC', '{}' from job
                returning posting_id),
              key as (
                insert into data_key (data_key_id, created_at, erased_at)
                values (gen_random_uuid(), now(), now()) returning data_key_id)
            insert into application (data_key_id, posting_id, posting_version, language, answers,
              started_at, touched_at, expires_at)
            select data_key_id, posting_id, 1, 'en', '', now(), now(), now() from version, key
            returning id
            """)
        .query(UUID.class)
        .single();
  }
}
