package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.assessment.blind.Passage;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Section;
import org.vivier.assessment.blind.ShownMeasure;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Assignments;
import org.vivier.assessment.rating.Cells;
import org.vivier.assessment.rating.Order;
import org.vivier.assessment.rating.Rating;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.Ratings;
import org.vivier.assessment.rating.ReadAssignment.Read;
import org.vivier.assessment.rating.SubmitRating.Fault;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.processes.criteria.Criterion;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;

/** Makes the page on which somebody rates. Nothing on it says whose application it is. */
@Component
class RatePages {
  private final AssessmentPages pages;
  private final Assignments assignments;
  private final OrganizationZone zone;

  RatePages(AssessmentPages pages, Assignments assignments, OrganizationZone zone) {
    this.pages = pages;
    this.assignments = assignments;
    this.zone = zone;
  }

  RatePage page(Read read, ShownRating shown, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    Assignment one = read.assignment();
    Cells.Planned planned = read.planned();
    Order order = Order.of(request.typed("by"));
    var beside = assignments.neighbours(request.member().id().value(), one, order);
    RatePage.Mode mode = mode(one, shown.amends());
    boolean quotes = planned.reads() && mode != RatePage.Mode.READ;
    return new RatePage(
        pages
            .frame(
                request,
                AssessmentPaths.task(one.token()),
                words.text("assessment.rate.title", planned.code().in(language), one.label()))
            .under(crumbs(read, language))
            .saying(shown.notice()),
        criterion(planned, words),
        kind(planned, language),
        planned.kind() == Criterion.Kind.ESSENTIAL,
        one.blind(),
        read.name().orElseGet(() -> words.text("assessment.common.candidate", one.label())),
        words.text(
            "assessment.rate.lead",
            words.text("assessment.language." + read.rendition().language().tag()),
            read.rendition().snapshot()),
        AssessmentPages.progress(beside.progress(), words),
        beside.progress().rated(),
        Math.max(1, beside.progress().rated() + beside.progress().open()),
        path(beside.previous(), order, language),
        path(beside.next(), order, language),
        order.code(),
        path(one.token(), order == Order.PERSON ? Order.CRITERION : Order.PERSON, language),
        read.measures().stream().map(measure -> measure(measure, language)).toList(),
        texts(read.rendition(), shown.said(), language),
        read.rendition().report().map(report -> report.hidden(language)).orElse(List.of()),
        read.rendition().report().map(report -> report.remaining(language)).orElse(List.of()),
        quotes,
        scale(planned, shown.said().mark(), language),
        shown.said().reason(),
        shown.said().amended(),
        planned.version(),
        mode,
        read.own().map(own -> own(own, read, language)).orElse(null),
        read.before().map(before -> before(before, read, language)).orElse(null),
        errors(shown.faults(), language),
        AssessmentPaths.conflict(one.token()).in(language));
  }

  private static List<Crumb> crumbs(Read read, Language language) {
    return List.of(
        new Crumb(Words.of(language).text("staff.work.title"), StaffPaths.work(language)),
        new Crumb(
            Words.of(language).text("assessment.mine.title"),
            AssessmentPaths.rating().in(language)),
        new Crumb(
            Words.of(language)
                .text(
                    "assessment.rate.crumb",
                    read.assignment().number(),
                    read.planned().step().in(language)),
            AssessmentPaths.process(read.assignment().number()).in(language)));
  }

  private static RatePage.Mode mode(Assignment one, boolean amends) {
    if (one.isOpen()) {
      return RatePage.Mode.RATE;
    }
    return one.mayAmend() && amends ? RatePage.Mode.AMEND : RatePage.Mode.READ;
  }

  static String criterion(Cells.Planned planned, Words words) {
    return words.text(
        "assessment.common.criterion",
        planned.code().in(words.language()),
        planned.text().in(words.language()));
  }

  static String kind(Cells.Planned planned, Language language) {
    String kind = planned.kind().in(language);
    return planned.passMark() == null
        ? kind
        : Words.of(language).text("assessment.rate.kind", kind, planned.passMark());
  }

  static String path(String token, Order order, Language language) {
    String path = AssessmentPaths.task(token).in(language);
    return order == Order.CRITERION ? path : path + "?by=" + order.code();
  }

  private static @Nullable String path(Optional<String> token, Order order, Language language) {
    return token.map(one -> path(one, order, language)).orElse(null);
  }

  static List<RatePage.Text> texts(Rendition rendition, RatingEntry said, Language language) {
    Set<String> chosen =
        said.evidence().stream().map(RatingEntry.Evidence::written).collect(Collectors.toSet());
    List<RatePage.Text> texts = new ArrayList<>();
    int count = 0;
    for (Section section : rendition.sections()) {
      List<RatePage.Piece> pieces = new ArrayList<>();
      for (Passage passage : section.passages()) {
        String value =
            new RatingEntry.Evidence(section.source(), passage.start(), passage.end()).written();
        pieces.add(
            new RatePage.Piece(
                value, "passage-" + ++count, runs(passage, language), chosen.contains(value)));
      }
      String heading = section.heading().in(language);
      texts.add(
          new RatePage.Text(
              section.file() && rendition.report().isPresent()
                  ? Words.of(language).text("assessment.read.file", heading)
                  : heading,
              pieces,
              section.note() == null ? null : Words.of(language).text(section.note())));
    }
    return texts;
  }

  private static RatePage.Text measure(ShownMeasure measure, Language language) {
    return new RatePage.Text(
        Words.of(language)
            .text("assessment.rate.measure-" + (measure.everywhere() ? "all" : "step")),
        measure.in(language).stream()
            .map(passage -> new RatePage.Piece("", "", runs(passage, language), false))
            .toList(),
        null);
  }

  private static List<RatePage.Run> runs(Passage passage, Language language) {
    return passage.parts().stream()
        .map(part ->
            new RatePage.Run(
                part.text(), part.hidden() == null ? null : part.hidden().in(language)))
        .toList();
  }

  /**
   * What can be given.
   *
   * @param chosen what was, or null
   */
  static List<RatePage.Mark> scale(
      Cells.Planned planned, @Nullable Integer chosen, Language language) {
    return planned.scale().anchors().stream()
        .map(anchor ->
            new RatePage.Mark(
                anchor.mark(),
                anchor.text().in(language),
                Integer.valueOf(anchor.mark()).equals(chosen)))
        .toList();
  }

  private RatePage.Own own(Rating own, Read read, Language language) {
    return new RatePage.Own(
        mark(own.said().given(), read.planned(), language),
        own.said().reason(),
        quotes(own.said(), read.rendition()),
        Moment.of(own.at(), zone.id(), language).date());
  }

  private RatePage.Before before(Ratings.Before before, Read read, Language language) {
    Rating rating = before.rating();
    return new RatePage.Before(
        Words.of(language).text("assessment.before." + before.why()),
        mark(rating.said().given(), read.planned(), language),
        rating.said().reason(),
        Moment.of(rating.at(), zone.id(), language).date());
  }

  static String mark(int mark, Cells.Planned planned, Language language) {
    return planned.scale().anchors().stream()
        .filter(anchor -> anchor.mark() == mark)
        .map(anchor ->
            Words.of(language)
                .text("assessment.rate.mark", String.valueOf(mark), anchor.text().in(language)))
        .findFirst()
        .orElse(String.valueOf(mark));
  }

  static List<String> quotes(RatingEntry said, Rendition rendition) {
    return said.evidence().stream()
        .flatMap(one -> rendition.passage(one.source(), one.start(), one.end()).stream())
        .map(Passage::beginning)
        .toList();
  }

  private static List<FieldError> errors(List<Fault> faults, Language language) {
    return faults.stream()
        .map(fault ->
            AssessmentPages.fault(
                field(fault),
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Words.of(language)))
        .toList();
  }

  private static String field(Fault fault) {
    return switch (fault) {
      case MARK_MISSING, MARK_NOT_ON_SCALE -> "mark";
      case REASON_MISSING, REASON_LONG -> "reason";
      case EVIDENCE_MISSING, EVIDENCE_OUTSIDE -> "evidence";
      case AMENDMENT_MISSING, AMENDMENT_LONG -> "amended";
    };
  }
}
