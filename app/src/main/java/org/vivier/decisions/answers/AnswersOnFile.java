package org.vivier.decisions.answers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.DecisionId;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKey;
import tools.jackson.databind.json.JsonMapper;

/** What was done about several answers, for the file of a process. */
@Repository
public class AnswersOnFile {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  AnswersOnFile(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Something that was done about the answer to one application. */
  public record Of(ApplicationId application, AnswerEntry entry) {}

  /**
   * Why a second person sent a decision back.
   *
   * @param note null without, and once the person is erased
   */
  public record Note(DecisionId decision, Actor by, @Nullable String note) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Note[" + decision + "]";
    }
  }

  /**
   * Oldest first.
   *
   * @param keys of those who were not erased
   */
  public List<Of> of(Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select * from (%s) e where application_id = any (:ids)
            order by application_id, at, ordinal
            """
                .formatted(AnswerHistory.ENTRIES))
        .param("ids", ids(applications))
        .query((row, n) -> {
          ApplicationId id = new ApplicationId(row.getObject("application_id", UUID.class));
          return new Of(id, AnswerHistory.entry(row, json, keys.get(id)));
        })
        .list();
  }

  /** How decisions ended of which nobody was told, and what was said about it. */
  public List<Note> ends(Collection<ApplicationId> applications, Map<ApplicationId, DataKey> keys) {
    return jdbc.sql(
            """
            select d.application_id, e.decision_id, e.ended_by, e.note from decision_end e
            join decision d on d.id = e.decision_id where d.application_id = any (:ids)
            """)
        .param("ids", ids(applications))
        .query((row, n) -> {
          DecisionId decision = new DecisionId(row.getObject("decision_id", UUID.class));
          @Nullable DataKey key =
              keys.get(new ApplicationId(row.getObject("application_id", UUID.class)));
          byte @Nullable [] note = row.getBytes("note");
          return new Note(
              decision,
              new Actor(row.getString("ended_by")),
              note == null || key == null
                  ? null
                  : key.decryptText(note, EndDecision.cell(decision)));
        })
        .list();
  }

  private static UUID[] ids(Collection<ApplicationId> applications) {
    return applications.stream().map(ApplicationId::value).toArray(UUID[]::new);
  }
}
