package org.vivier.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.Differences;
import org.vivier.assessment.rating.Rating;
import org.vivier.assessment.rating.Ratings;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;
import org.vivier.vault.DataKeyId;

/** Makes the pages on which a board agrees. They are as blind as the rating was. */
@Component
class ConsensusPages {
  private final AssessmentPages pages;
  private final CurrentAssessments standings;
  private final Ratings ratings;
  private final Cells cells;
  private final SubmittedApplications submitted;
  private final Renditions renditions;
  private final ActorNames names;

  ConsensusPages(
      AssessmentPages pages,
      CurrentAssessments standings,
      Ratings ratings,
      Cells cells,
      SubmittedApplications submitted,
      Renditions renditions,
      ActorNames names) {
    this.pages = pages;
    this.standings = standings;
    this.ratings = ratings;
    this.cells = cells;
    this.submitted = submitted;
    this.renditions = renditions;
    this.names = names;
  }

  @Transactional(readOnly = true)
  public ConsensusListPage list(
      SelectionProcess process,
      List<Differences.Open> open,
      @Nullable Notice notice,
      StaffRequest request) {
    Language language = request.language();
    return new ConsensusListPage(
        pages
            .below(
                request,
                process,
                AssessmentPaths.consensus(process.number()),
                Words.of(language).text("assessment.consensus.list"))
            .counting(open.size())
            .saying(notice),
        lines(process, open, language));
  }

  private List<ConsensusListPage.Line> lines(
      SelectionProcess process, List<Differences.Open> open, Language language) {
    Map<Cells.Of, Cells.Planned> planned =
        cells.of(
            open.stream()
                .map(one -> new Cells.Of(one.cell().step(), one.cell().criterion()))
                .distinct()
                .toList());
    return open.stream()
        .flatMap(one ->
            Stream.ofNullable(planned.get(new Cells.Of(one.cell().step(), one.cell().criterion())))
                .map(cell -> line(process, one, cell, language)))
        .toList();
  }

  private static ConsensusListPage.Line line(
      SelectionProcess process, Differences.Open one, Cells.Planned planned, Language language) {
    Words words = Words.of(language);
    return new ConsensusListPage.Line(
        words.text("assessment.common.candidate", one.label()),
        RatePages.criterion(planned, words),
        marks(one.marks().stream(), words),
        AssessmentPaths.cell(process.number(), one.label(), one.cell().criterion().toString())
            .in(language));
  }

  @Transactional(readOnly = true)
  public ConsensusPage page(
      SelectionProcess process,
      Differences.Open one,
      List<FieldError> errors,
      @Nullable Notice notice,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    ConsensusForm form = ConsensusForm.of(request.form());
    Cells.Planned planned = cells.of(one.cell().step(), one.cell().criterion());
    List<Rating> opened = opened(one);
    boolean enough = opened.size() >= planned.quorum();
    Map<String, String> people =
        names.of(
            opened.stream().map(rating -> Actor.staff(rating.assessor()).name()).toList(), words);
    return new ConsensusPage(
        pages
            .below(
                request,
                process,
                AssessmentPaths.cell(
                    process.number(), one.label(), one.cell().criterion().toString()),
                words.text("assessment.consensus.title", planned.code().in(language), one.label()),
                new Crumb(
                    words.text("assessment.consensus.list"),
                    AssessmentPaths.consensus(process.number()).in(language)))
            .saying(notice),
        RatePages.criterion(planned, words),
        words.text("assessment.common.candidate", one.label()),
        words.text(
            "assessment.consensus.lead",
            marks(opened.stream().map(rating -> rating.said().given()), words),
            RatePages.kind(planned, language)),
        columns(one, opened, planned, people, language),
        RatePages.scale(planned, form.mark(), language),
        form.reason(),
        one.rates() && enough,
        one.rates() && !enough
            ? AssessmentPaths.others(
                    process.number(), one.label(), one.cell().criterion().toString())
                .in(language)
            : null,
        errors,
        AssessmentPaths.consensus(process.number()).in(language));
  }

  private List<ConsensusPage.Column> columns(
      Differences.Open one,
      List<Rating> opened,
      Cells.Planned planned,
      Map<String, String> people,
      Language language) {
    Words words = Words.of(language);
    Map<Integer, Rendition> read =
        opened.stream()
            .map(Rating::snapshot)
            .filter(java.util.Objects::nonNull)
            .distinct()
            .flatMap(number -> submitted.version(one.cell().application(), number).stream())
            .collect(
                Collectors.toMap(
                    version -> version.snapshot().number(), version -> renditions.blind(version)));
    return opened.stream()
        .map(rating -> {
          int mark = rating.said().given();
          Boolean passes = planned.passes(mark);
          Rendition rendition = read.get(rating.snapshot());
          return new ConsensusPage.Column(
              people.getOrDefault(Actor.staff(rating.assessor()).name(), ""),
              RatePages.mark(mark, planned, language),
              Outcomes.verdict(passes, words),
              Outcomes.kind(passes),
              rating.said().reason(),
              rendition == null ? List.of() : RatePages.quotes(rating.said(), rendition));
        })
        .toList();
  }

  private List<Rating> opened(Differences.Open one) {
    CurrentAssessment standing =
        standings.of(one.cell().application()).orElseThrow(StaffResponses::missing);
    DataKeyId dataKey = standing.dataKey();
    return ratings.opened(one.cell(), dataKey);
  }

  private static String marks(Stream<Integer> opened, Words words) {
    return opened
        .sorted()
        .map(String::valueOf)
        .reduce((one, other) -> words.text("assessment.consensus.and", one, other))
        .orElse("");
  }
}
