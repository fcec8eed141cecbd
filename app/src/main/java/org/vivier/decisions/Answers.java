package org.vivier.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;

/** The answers that are owed, one for each application of a process. */
@Repository
public class Answers {
  /** What an {@link Answer} is read from; the application knows its reference and its day. */
  public static final String SELECT =
      """
      select w.*, a.reference, a.language, a.reply_by from answer w
      join submitted_application a on a.id = w.application_id
      """;

  private final JdbcClient jdbc;
  private final DecisionTerms terms;

  Answers(JdbcClient jdbc, DecisionTerms terms) {
    this.jdbc = jdbc;
    this.terms = terms;
  }

  /** The answer to this application, if it is one of a process. */
  public Optional<Answer> find(ApplicationId application) {
    return jdbc.sql(SELECT + " where w.application_id = :id")
        .param("id", application.value())
        .query(Answers::read)
        .optional();
  }

  /** Those of these applications that are of a process, all at once. */
  public Map<ApplicationId, Answer> of(Collection<ApplicationId> applications) {
    return jdbc
        .sql(SELECT + " where w.application_id = any (:ids)")
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query(Answers::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Answer::application, answer -> answer));
  }

  /** The one with this reference, if it is of this process. */
  public Optional<Answer> find(ProcessId process, String reference) {
    // What no reference can be is not asked for: it would be an error to the database.
    return reference.indexOf('\0') >= 0
        ? Optional.empty()
        : jdbc.sql(SELECT + " where a.reference = :reference and w.process_id = :process")
            .param("reference", reference)
            .param("process", process.value())
            .query(Answers::read)
            .optional();
  }

  /** Whether a second person looks at each decision of this process. */
  public boolean secondPerson(ProcessId process) {
    return jdbc.sql("select second_person from answering where process_id = :id")
        .param("id", process.value())
        .query((row, n) -> Optional.ofNullable((Boolean) row.getObject(1)))
        .optional()
        .flatMap(said -> said)
        .orElse(terms.secondPerson());
  }

  /** Whom new answers of this process belong to; empty for whoever began it. */
  public Optional<StaffMemberId> ownerOfNew(ProcessId process) {
    return jdbc.sql("select owner from answering where process_id = :id and owner is not null")
        .param("id", process.value())
        .query((row, n) -> new StaffMemberId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** A row of {@link #SELECT}. */
  public static Answer read(ResultSet row, int n) throws SQLException {
    @Nullable UUID owner = row.getObject("owner", UUID.class);
    @Nullable UUID decision = row.getObject("decision_id", UUID.class);
    @Nullable OffsetDateTime release = row.getObject("release_at", OffsetDateTime.class);
    return new Answer(
        new ApplicationId(row.getObject("application_id", UUID.class)),
        new ProcessId(row.getObject("process_id", UUID.class)),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getObject("reply_by", LocalDate.class),
        owner == null ? null : new StaffMemberId(owner),
        AnswerState.ofCode(row.getString("state")).orElseThrow(),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getInt("revision"),
        decision == null ? null : new DecisionId(decision),
        release == null ? null : release.toInstant(),
        row.getObject("letter_id", UUID.class),
        reversal(row));
  }

  private static Answer.@Nullable Reversal reversal(ResultSet row) throws SQLException {
    @Nullable UUID decision = row.getObject("reversal_id", UUID.class);
    return decision == null
        ? null
        : new Answer.Reversal(
            new DecisionId(decision),
            row.getObject("reversal_at", OffsetDateTime.class).toInstant());
  }
}
