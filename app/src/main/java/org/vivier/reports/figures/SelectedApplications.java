package org.vivier.reports.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.assessment.AssessmentState;
import org.vivier.decisions.AnswerState;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;

/** The applications behind a figure: found by the condition that counts it. */
@Repository
class SelectedApplications {
  private static final Map<String, String> ORDERS =
      Map.of(
          "reference", "f.reference collate \"C\" %s",
          "applied", "f.submitted_at %s",
          "replyBy", "f.reply_by %s",
          "days", "days %s nulls last");

  private final JdbcClient jdbc;
  private final Clock clock;

  SelectedApplications(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param answer how far its answer is, or null where none is owed
   * @param appliedOn in the zone of the process
   * @param days how long what is asked about took, or null
   */
  record Selected(
      ProcessId process,
      String number,
      String reference,
      Language language,
      AssessmentState state,
      @Nullable AnswerState answer,
      LocalDate appliedOn,
      LocalDate replyBy,
      @Nullable Integer days) {}

  int count(ReportFilter filter, Selection selection) {
    return with("select count(*) ", selection, "", filter).query(Integer.class).single();
  }

  List<Selected> page(
      ReportFilter filter,
      Selection selection,
      String column,
      boolean descending,
      int offset,
      int most) {
    String order =
        ORDERS.getOrDefault(column, "f.reference %s").formatted(descending ? "desc" : "asc");
    return with(
            """
            select f.process_id, f.number, f.reference, f.language, f.state, f.answer, f.reply_by,
              (f.submitted_at at time zone f.zone)::date as applied_on, %s as days
            """
                .formatted(selection.figure().timed() ? "f.days" : "cast(null as int)"),
            selection,
            " order by " + order + ", f.reference offset :offset limit :most",
            filter)
        .param("offset", offset)
        .param("most", most)
        .query(SelectedApplications::selected)
        .list();
  }

  private StatementSpec with(String select, Selection selection, String rest, ReportFilter filter) {
    boolean timed = selection.figure().timed();
    String spans = selection.step() == 0 ? Facts.WAY : Facts.SPANS;
    String sql =
        Facts.SQL
            + (timed ? spans : "")
            + select
            + (timed ? " from spans f where " : " from facts f where ")
            + selection.figure().condition()
            + (timed ? " and f.position = :step" : "")
            + """
               and (:language = '' or f.language = :language)
               and (:source = '' or f.source = :source)
               and (cast(:owner as uuid) is null or f.owner = cast(:owner as uuid))
               and (not :unowned or f.owner is null)
            """
            + rest;
    return Facts.with(jdbc.sql(sql), filter, clock.instant())
        .param("step", selection.step())
        .param("language", selection.language())
        .param("source", selection.source())
        .param("owner", selection.ownerId())
        .param("unowned", selection.owner().equals(Selection.NOBODY));
  }

  private static Selected selected(ResultSet row, int n) throws SQLException {
    return new Selected(
        new ProcessId(row.getObject("process_id", UUID.class)),
        row.getString("number"),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        AssessmentState.ofCode(row.getString("state")).orElseThrow(),
        AnswerState.ofCode(row.getString("answer")).orElse(null),
        row.getObject("applied_on", LocalDate.class),
        row.getObject("reply_by", LocalDate.class),
        (Integer) row.getObject("days"));
  }
}
