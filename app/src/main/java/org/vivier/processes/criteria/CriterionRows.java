package org.vivier.processes.criteria;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** Makes criteria and their versions: the only class that does. In the caller's transaction. */
@Component
class CriterionRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  CriterionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  CriterionId create(ProcessId process, WrittenCriterion written, boolean proposed, Actor by) {
    CriterionId id =
        jdbc.sql(
                """
                insert into criterion (process_id, position, code_en, code_fr)
                select :process, coalesce(max(position), 0) + 1, :codeEn, :codeFr
                from criterion where process_id = :process
                returning id
                """)
            .param("process", process.value())
            .param("codeEn", written.code().english())
            .param("codeFr", written.code().french())
            .query((row, n) -> new CriterionId(row.getObject(1, UUID.class)))
            .single();
    version(id, 1, written, proposed, Effect.FIRST, null, by);
    return id;
  }

  void edit(Criterion before, WrittenCriterion written, Actor by) {
    if (!before.code().equals(written.code())) {
      jdbc.sql("update criterion set code_en = :en, code_fr = :fr where id = :id")
          .param("id", before.id().value())
          .param("en", written.code().english())
          .param("fr", written.code().french())
          .update();
    }
    version(before.id(), before.version() + 1, written, false, Effect.EDITED, null, by);
  }

  void supersede(
      Criterion before, WrittenCriterion written, Effect effect, String reason, Actor by) {
    version(before.id(), before.version() + 1, written, false, effect, reason, by);
  }

  void remove(CriterionId id) {
    jdbc.sql("update criterion set removed_at = :now where id = :id")
        .param("id", id.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  /** In this order from now on. */
  void order(List<CriterionId> ids) {
    jdbc.sql(
            """
            update criterion c set position = given.position
            from unnest(:ids) with ordinality as given (id, position) where c.id = given.id
            """)
        .param("ids", ids.stream().map(CriterionId::value).toArray(UUID[]::new))
        .update();
  }

  /** From now on they are superseded and never edited. */
  void use(ProcessId process) {
    jdbc.sql(
            """
            update criterion set used_at = :now
            where process_id = :id and used_at is null and removed_at is null
            """)
        .param("id", process.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private void version(
      CriterionId id,
      int number,
      WrittenCriterion written,
      boolean proposed,
      Effect effect,
      @Nullable String reason,
      Actor by) {
    jdbc.sql(
            """
            insert into criterion_version (criterion_id, number, kind, quality, text_en, text_fr,
              screening, proposed, effect, reason, made_by, made_at)
            values (:id, :number, :kind, :quality, :textEn, :textFr, :screening, :proposed, :effect,
              cast(:reason as text), :by, :now)
            """)
        .param("id", id.value())
        .param("number", number)
        .param("kind", written.kind().code())
        .param("quality", written.quality().code())
        .param("textEn", written.text().english())
        .param("textFr", written.text().french())
        .param("screening", written.screening().code())
        .param("proposed", proposed)
        .param("effect", effect.code())
        .param("reason", reason)
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
