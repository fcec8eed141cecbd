package org.vivier.assessment.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.assessment.applicants.Applicant;
import org.vivier.assessment.applicants.ApplicantCounts;
import org.vivier.assessment.applicants.ApplicantFilter;
import org.vivier.assessment.applicants.ApplicantSearch;
import org.vivier.assessment.waves.BlindMode;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.staff.Act;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;

/** Makes the list of who applied in a process. */
@Component
class ApplicantsPages {
  private final AssessmentPages pages;
  private final ApplicantSearch search;
  private final ApplicantRows rows;
  private final LookAtApplications look;
  private final AssessmentPlans plans;
  private final BlindMode blindMode;

  ApplicantsPages(
      AssessmentPages pages,
      ApplicantSearch search,
      ApplicantRows rows,
      LookAtApplications look,
      AssessmentPlans plans,
      BlindMode blindMode) {
    this.pages = pages;
    this.search = search;
    this.rows = rows;
    this.look = look;
    this.plans = plans;
    this.blindMode = blindMode;
  }

  /** As its reader may see it; whose names they see is written down. */
  ApplicantsPage page(SelectionProcess process, StaffRequest request) {
    PostingId posting = process.posting();
    boolean blind = blindMode.holdsFor(request.member().id().value(), process.id());
    List<PlanStep> steps = plans.steps(process.id());
    TableQuery query = ApplicantsTable.SHAPE.read(request.form());
    ApplicantCounts counts = new ApplicantCounts(Map.of());
    List<Applicant> found = List.of();
    Map<ApplicationId, String> names = Map.of();
    if (posting != null) {
      ApplicantFilter filter = ApplicantsTable.filter(query, posting, blind);
      counts = search.counts(filter);
      int total = counts.of(filter.stage(), filter.language());
      found = search.page(filter, query.offset(total), TableQuery.ROWS);
      names =
          blind
              ? Map.of()
              : look.names(
                  process.id().scope().subject(),
                  found.stream().map(one -> one.standing().application()).toList(),
                  request.actor());
    }
    return page(new Seen(process, blind, steps, query, counts, found, names), request);
  }

  /** What was found for one reader. */
  private record Seen(
      SelectionProcess process,
      boolean blind,
      List<PlanStep> steps,
      TableQuery query,
      ApplicantCounts counts,
      List<Applicant> found,
      Map<ApplicationId, String> names) {}

  private ApplicantsPage page(Seen seen, StaffRequest request) {
    Words words = request.words();
    Language language = words.language();
    SelectionProcess process = seen.process();
    Table table =
        ApplicantsTable.table(seen.query(), seen.counts(), seen.steps(), words, seen.blind());
    boolean conducts =
        !seen.blind()
            && process.state().assessable()
            && request.member().may(Act.CONDUCT_ASSESSMENT, process.id().scope());
    String query = seen.query().onPage(seen.query().page());
    return new ApplicantsPage(
        pages
            .below(
                request,
                process,
                AssessmentPaths.applicants(process.number()),
                words.text("assessment.applicants.title"))
            .counting(table.total())
            .saying(AssessmentPages.done(request, "started", "aside", "given", "none-missing")),
        table,
        ApplicantsTable.stages(seen.query(), seen.counts(), seen.steps(), words),
        seen.found().stream()
            .map(one ->
                rows.row(one, seen.names(), seen.blind(), process, seen.steps(), query, words))
            .toList(),
        conducts ? acts(process.number(), words) : List.of(),
        seen.blind(),
        process.posting() == null,
        conducts ? AssessmentPaths.missing(process.number()).in(language) : null);
  }

  private static List<ApplicantsPage.Button> acts(String number, Words words) {
    Language language = words.language();
    return List.of(
        new ApplicantsPage.Button(
            words.text("assessment.act.wave"), AssessmentPaths.wave(number).in(language), true),
        new ApplicantsPage.Button(
            words.text("assessment.act.aside"), AssessmentPaths.aside(number).in(language), false));
  }
}
