package org.vivier.assessment.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.Differences;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Words;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;

/** Makes the page of what waits for somebody to be rated, in all processes. */
@Component
class MyRatingsPages {
  private final AssessmentPages pages;
  private final Assignments assignments;
  private final Differences differences;
  private final Cells cells;
  private final Processes processes;

  MyRatingsPages(
      AssessmentPages pages,
      Assignments assignments,
      Differences differences,
      Cells cells,
      Processes processes) {
    this.pages = pages;
    this.assignments = assignments;
    this.differences = differences;
    this.cells = cells;
    this.processes = processes;
  }

  MyRatingsPage page(StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    List<Assignments.Pile> piles =
        assignments.piles(request.member().id().value()).stream()
            .filter(pile -> request.member().may(Act.ASSESS, pile.process().scope()))
            .toList();
    Map<ProcessId, Integer> differing = differences.of(request.member().id().value());
    Set<ProcessId> all = new HashSet<>(differing.keySet());
    piles.forEach(pile -> all.add(pile.process()));
    Map<ProcessId, SelectionProcess> known = processes.find(all);
    Map<Cells.Of, Cells.Planned> planned =
        cells.of(piles.stream().map(pile -> new Cells.Of(pile.step(), pile.criterion())).toList());
    return new MyRatingsPage(
        pages
            .frame(request, AssessmentPaths.rating(), words.text("assessment.mine.title"))
            .under(List.of(new Crumb(words.text("staff.work.title"), StaffPaths.work(language))))
            .saying(AssessmentPages.done(request, "all-rated", "conflict")),
        piles.stream()
            .filter(pile -> known.containsKey(pile.process()))
            .flatMap(pile ->
                Stream.ofNullable(planned.get(new Cells.Of(pile.step(), pile.criterion())))
                    .map(cell ->
                        pile(
                            pile,
                            Objects.requireNonNull(known.get(pile.process())),
                            cell,
                            language)))
            .toList(),
        differing.entrySet().stream()
            .filter(entry -> request.member().may(Act.ASSESS, entry.getKey().scope()))
            .flatMap(entry ->
                Stream.ofNullable(known.get(entry.getKey()))
                    .map(process -> differing(process, entry.getValue(), language)))
            .toList());
  }

  private static MyRatingsPage.Pile pile(
      Assignments.Pile pile, SelectionProcess process, Cells.Planned planned, Language language) {
    Words words = Words.of(language);
    return new MyRatingsPage.Pile(
        RatePages.criterion(planned, words),
        words.text(
            "assessment.mine.about",
            process.number(),
            process.facts().title().in(language),
            planned.step().in(language)),
        AssessmentPages.progress(pile.progress(), words),
        pile.progress().rated(),
        pile.progress().rated() + pile.progress().open(),
        AssessmentPaths.task(pile.next()).in(language));
  }

  private static MyRatingsPage.Differing differing(
      SelectionProcess process, int many, Language language) {
    return new MyRatingsPage.Differing(
        Words.of(language)
            .text(
                "assessment.mine.differing",
                many,
                process.number(),
                process.facts().title().in(language)),
        AssessmentPaths.consensus(process.number()).in(language));
  }
}
