package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.applicants.ApplicantCounts;
import org.vivier.assessment.applicants.ApplicantFilter;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/** The list as its address asks for it: filters, order, stages with counts. */
final class ApplicantsTable {
  static final TableShape SHAPE =
      TableShape.of(
          "replyBy",
          List.of(
              Column.sorting("reference"),
              Column.sorting("state"),
              Column.sorting("submitted"),
              Column.plain("languages"),
              Column.sorting("replyBy")),
          "q",
          "stage",
          "language");
  private static final String STEP = "step-";

  private ApplicantsTable() {}

  static ApplicantFilter filter(TableQuery query, PostingId posting, boolean blind) {
    return new ApplicantFilter(
        posting,
        blind ? "" : query.filter("q"),
        !blind,
        query.filter("stage"),
        query.filter("language"),
        // What was submitted when would tell who it is.
        blind ? ApplicantFilter.BLIND : query.column(),
        query.descending());
  }

  static Table table(
      TableQuery query, ApplicantCounts counts, List<PlanStep> steps, Words words, boolean blind) {
    String stage = query.filter("stage");
    String language = query.filter("language");
    List<Table.Filter> filters = new ArrayList<>();
    if (!blind) {
      filters.add(Table.Filter.text("q", words.text("assessment.applicants.filter.q"), query));
    }
    filters.add(
        oneOf(
            query,
            words,
            "stage",
            stages(steps, words).map(one -> Map.entry(one.code(), one.label()))));
    filters.add(
        oneOf(
            query,
            words,
            "language",
            Stream.of(Language.values())
                .map(one ->
                    Map.entry(
                        one.tag(),
                        words.text(
                            "assessment.applicants.count",
                            words.text("assessment.language." + one.tag()),
                            counts.of(stage, one.tag()))))));
    return Table.of(words, "assessment.applicants.", query, counts.of(stage, language), filters);
  }

  /** All stages that anybody is at, and those that everybody goes through. */
  static List<ApplicantsPage.Stage> stages(
      TableQuery query, ApplicantCounts counts, List<PlanStep> steps, Words words) {
    String language = query.filter("language");
    List<ApplicantsPage.Stage> shown = new ArrayList<>();
    shown.add(
        new ApplicantsPage.Stage(
            words.text("assessment.applicants.all"),
            counts.of("", language),
            query.filteredBy("stage", ""),
            query.filter("stage").isEmpty()));
    stages(steps, words)
        .forEach(stage -> {
          int many = counts.of(stage.code(), language);
          boolean chosen = query.filter("stage").equals(stage.code());
          boolean always = stage.code().equals("waiting") || stage.code().startsWith(STEP);
          if (many > 0 || chosen || always) {
            shown.add(
                new ApplicantsPage.Stage(
                    stage.label(),
                    many,
                    query.filteredBy("stage", chosen ? "" : stage.code()),
                    chosen));
          }
        });
    return shown;
  }

  private record StageName(String code, String label) {}

  private static Stream<StageName> stages(List<PlanStep> steps, Words words) {
    Language language = words.language();
    return Stream.of(AssessmentState.values())
        .flatMap(state ->
            state == AssessmentState.IN_STEP
                ? steps.stream()
                    .map(step -> new StageName(STEP + step.position(), step.name().in(language)))
                : Stream.of(new StageName(state.code(), state.forStaff(language))));
  }

  private static Table.Filter oneOf(
      TableQuery query, Words words, String name, Stream<Map.Entry<String, String>> values) {
    String label = words.text("assessment.applicants.filter." + name);
    return Table.Filter.oneOf(name, label, query, words, values);
  }
}
