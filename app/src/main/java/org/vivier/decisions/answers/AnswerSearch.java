package org.vivier.decisions.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.processes.SelectionProcess;

/** Finds answers of a process, a page at a time. */
@Repository
public class AnswerSearch {
  private static final String FROM =
      """
      from answer w join submitted_application a on a.id = w.application_id
      left join decision d on d.id = w.decision_id
      where w.process_id = :process
        and (:reference = '' or strpos(a.reference, :reference) > 0)
        and (:anyState or w.state = any (:states))
        and (not :flagged or exists (select from flagged_decision f
          where f.application_id = w.application_id))
        and (cast(:owner as uuid) is null or w.owner = cast(:owner as uuid))
        and (not :unowned or w.owner is null)
        and (cast(:before as date) is null
          or w.state in ('due', 'prepared', 'bounced') and a.reply_by < cast(:before as date))
      """;

  /** Who still has to hear comes first, by day: the overdue ones stand at the top. */
  private static final Map<String, String> ORDERS =
      Map.of(
          "replyBy", "w.state in ('sent', 'told', 'ended') %1$s, a.reply_by %1$s, a.reference",
          "reference", "a.reference %1$s",
          "state", "w.state %1$s, a.reply_by, a.reference",
          "owner", "w.owner %1$s nulls first, a.reply_by, a.reference");

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerSearch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many there are. */
  public int count(SelectionProcess process, AnswerFilter filter) {
    return jdbc.sql("select count(*) " + FROM)
        .params(parameters(process, filter))
        .query(Integer.class)
        .single();
  }

  /**
   * Some of them.
   *
   * @param column one of {@code replyBy}, {@code reference}, {@code state}, {@code owner}
   */
  public List<ListedAnswer> find(
      SelectionProcess process,
      AnswerFilter filter,
      String column,
      boolean descending,
      int offset,
      int most) {
    String order =
        ORDERS.getOrDefault(column, "a.reference %1$s").formatted(descending ? "desc" : "asc");
    return jdbc.sql(
            "select w.*, a.reference, a.language, a.reply_by, d.outcome, d.ground,"
                + " exists (select from flagged_decision f"
                + " where f.application_id = w.application_id) as flagged "
                + FROM
                + " order by "
                + order
                + " offset :offset limit :most")
        .params(parameters(process, filter))
        .param("offset", offset)
        .param("most", most)
        .query(AnswerSearch::read)
        .list();
  }

  /** How many answers are in each state. */
  public Map<AnswerState, Integer> states(SelectionProcess process) {
    Map<AnswerState, Integer> found = new HashMap<>();
    jdbc.sql("select state, count(*) from answer where process_id = :id group by state")
        .param("id", process.id().value())
        .query((row, n) ->
            Map.entry(AnswerState.ofCode(row.getString(1)).orElseThrow(), row.getInt(2)))
        .list()
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Who owns answers of this process. */
  public List<UUID> owners(SelectionProcess process) {
    return jdbc.sql(
            "select distinct owner from answer where process_id = :id and owner is not null")
        .param("id", process.id().value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private Map<String, @Nullable Object> parameters(SelectionProcess process, AnswerFilter filter) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("process", process.id().value());
    values.put("reference", filter.reference().toUpperCase(Locale.ROOT));
    values.put("anyState", filter.states().isEmpty());
    values.put("states", filter.states().stream().map(AnswerState::code).toArray(String[]::new));
    values.put("flagged", filter.flagged());
    values.put("owner", filter.owner());
    values.put("unowned", filter.unowned());
    values.put("before", before(process, filter.daysLeft()));
    return values;
  }

  /** Days are those of the process's calendar. */
  private @Nullable LocalDate before(SelectionProcess process, @Nullable Integer daysLeft) {
    return daysLeft == null
        ? null
        : LocalDate.ofInstant(clock.instant(), process.facts().dates().zone())
            .plusDays(daysLeft + 1L);
  }

  private static ListedAnswer read(ResultSet row, int n) throws SQLException {
    @Nullable String outcome = row.getString("outcome");
    @Nullable String ground = row.getString("ground");
    return new ListedAnswer(
        Answers.read(row, n),
        outcome == null ? null : DecisionOutcome.ofCode(outcome).orElseThrow(),
        ground == null ? null : Ground.ofCode(ground).orElseThrow(),
        row.getBoolean("flagged"));
  }
}
