package org.vivier.assessment.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.vault.NameIndex;

/** Finds the applicants of a process. */
@Repository
public class ApplicantSearch {
  private static final String STAGE =
      "case when n.state = 'in-step' then 'step-' || p.position else n.state end";
  private static final String FROM =
      " from assessment_now n left join plan_step p on p.id = n.step_id";
  private static final String TEXT =
      """
       and (position(:text in n.reference) > 0
        or (cardinality(cast(:parts as bytea[])) > 0 and n.application_id in (
          select x.application_id from application_name x
          where x.part = any (cast(:parts as bytea[]))
          group by x.application_id having count(*) = cardinality(cast(:parts as bytea[])))))
      """;
  private static final Map<String, String> ORDERS =
      Map.of(
          "replyBy",
          "n.reply_by %1$s, n.submitted_at %1$s",
          "submitted",
          "n.submitted_at %1$s",
          "reference",
          "n.reference collate \"C\" %1$s",
          "state",
          "n.state %1$s, p.position %1$s nulls first, n.reply_by",
          ApplicantFilter.BLIND,
          "n.state %1$s, p.position %1$s nulls first, md5(n.application_id::text)");

  private final JdbcClient jdbc;
  private final NameIndex names;

  ApplicantSearch(JdbcClient jdbc, NameIndex names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  /** How many there are at each stage in each language, of those whom the text finds. */
  public ApplicantCounts counts(ApplicantFilter filter) {
    Map<String, Map<String, Integer>> many = new LinkedHashMap<>();
    // Grouped by what is stored before anything is worked out of it: half the time with thousands.
    with(
            jdbc.sql(
                """
                select %s as stage, n.language, sum(n.many) from (
                  select n.state, n.step_id, n.language, count(*) as many
                  from assessment_now n %s group by 1, 2, 3) n
                left join plan_step p on p.id = n.step_id
                group by 1, 2 order by 1, 2
                """
                    .formatted(STAGE, found(filter))),
            filter)
        .query(row -> {
          many.computeIfAbsent(row.getString(1), first -> new LinkedHashMap<>())
              .put(row.getString(2), row.getInt(3));
        });
    return new ApplicantCounts(many);
  }

  /** Some of them, in order. */
  public List<Applicant> page(ApplicantFilter filter, int offset, int rows) {
    return with(
            jdbc.sql(
                """
                select q.*, l.label, s.exam_language, s.interview_language,
                  (select count(*) from application_flag f
                    where f.application_id = q.application_id) as flags,
                  (select count(*) from current_consensus c
                    where c.application_id = q.application_id and c.step_id = q.step_id
                      and not exists (select from asked_again x
                        where x.application_id = c.application_id and x.step_id = c.step_id
                          and x.criterion_id = c.criterion_id)) as settled,
                  (select count(*) from plan_cell x where x.step_id = q.step_id) as cells,
                  (select count(*) from opened_cell u
                    where u.application_id = q.application_id and u.step_id = q.step_id
                      and not exists (select from consensus c
                        where c.application_id = u.application_id and c.step_id = u.step_id
                          and c.criterion_id = u.criterion_id and c.round = u.round)) as differing
                from (
                  select o.application_id, row_number() over () as place from (
                    select n.application_id %s %s limit :rows offset :offset) o) o
                join assessment_now q on q.application_id = o.application_id
                left join assessment_label l on l.application_id = q.application_id
                left join lateral (
                  select s.exam_language, s.interview_language from application_snapshot s
                  where s.application_id = q.application_id order by s.number desc limit 1) s on true
                order by o.place
                """
                    .formatted(chosen(filter), order(filter))),
            filter)
        .param("rows", rows)
        .param("offset", offset)
        .query(ApplicantSearch::applicant)
        .list();
  }

  /**
   * What is beside one of them in the same list.
   *
   * @param place from 1
   */
  public record Beside(@Nullable String previous, @Nullable String next, int place, int total) {}

  /** What is beside this one; empty when the filter leaves it out. */
  public Optional<Beside> beside(ApplicantFilter filter, String reference) {
    return with(
            jdbc.sql(
                """
                select (select reference from application where id = x.ids[x.place - 1]) as previous,
                  (select reference from application where id = x.ids[x.place + 1]) as next,
                  x.place, cardinality(x.ids) as total
                from (
                  select y.ids, array_position(y.ids, (
                    select application_id from assessment_now
                    where posting_id = :posting and reference = :reference)) as place
                  from (
                    select array_agg(o.application_id) as ids
                    from (select n.application_id %s %s) o) y) x
                where x.place is not null
                """
                    .formatted(chosen(filter), order(filter))),
            filter)
        .param("reference", reference)
        .query((row, n) ->
            new Beside(
                row.getString("previous"),
                row.getString("next"),
                row.getInt("place"),
                row.getInt("total")))
        .optional();
  }

  /** Those with these references. */
  public List<CurrentAssessment> standings(PostingId posting, List<String> references) {
    return jdbc.sql(
            """
            select * from assessment_now
            where posting_id = :posting and reference = any (:references)
            order by reference collate "C"
            """)
        .param("posting", posting.value())
        .param("references", references.toArray(String[]::new))
        .query(CurrentAssessments::standing)
        .list();
  }

  /** Those whom the text finds. A condition that isn't asked for would keep indexes from use. */
  private static String found(ApplicantFilter filter) {
    return " where n.posting_id = :posting" + (filter.text().isEmpty() ? "" : TEXT);
  }

  /** The same of one stage and one language, where these are asked for. */
  private static String chosen(ApplicantFilter filter) {
    return FROM
        + found(filter)
        + (filter.stage().isEmpty() ? "" : " and %s = :stage".formatted(STAGE))
        + (filter.language().isEmpty() ? "" : " and n.language = :language");
  }

  private static String order(ApplicantFilter filter) {
    String columns = ORDERS.getOrDefault(filter.order(), "n.reply_by %1$s, n.submitted_at %1$s");
    return "order by "
        + columns.formatted(filter.descending() ? "desc" : "asc")
        + ", n.application_id";
  }

  private StatementSpec with(StatementSpec statement, ApplicantFilter filter) {
    List<byte[]> parts =
        filter.byName() && !filter.text().isEmpty() ? names.searching(filter.text()) : List.of();
    return statement
        .param("posting", filter.posting().value())
        .param("text", filter.text().toUpperCase(Locale.ROOT))
        .param("parts", parts.toArray(byte[][]::new))
        .param("stage", filter.stage())
        .param("language", filter.language());
  }

  private static Applicant applicant(ResultSet row, int number) throws SQLException {
    CurrentAssessment standing = CurrentAssessments.standing(row, number);
    return new Applicant(
        standing,
        language(row.getString("exam_language"), standing),
        language(row.getString("interview_language"), standing),
        Optional.ofNullable(row.getString("label")),
        row.getInt("flags"),
        row.getInt("settled"),
        row.getInt("cells"),
        row.getInt("differing"));
  }

  private static Language language(@Nullable String tag, CurrentAssessment standing) {
    return tag == null ? standing.language() : Language.ofTag(tag).orElseThrow();
  }
}
