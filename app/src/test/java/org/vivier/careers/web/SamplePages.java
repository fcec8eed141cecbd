package org.vivier.careers.web;

import static org.vivier.careers.web.SampleSite.careers;
import static org.vivier.careers.web.SampleSite.frame;
import static org.vivier.format.Language.EN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.ErrorPage;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** Every careers page in every state that a reader can meet, by name of template and of file. */
final class SamplePages {
  private static final Instant CLOSES = Instant.parse("2026-12-05T04:59:00Z");
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

  /** A template and what it receives. */
  record Sample(String template, Object page) {}

  private final Map<String, Sample> samples = new LinkedHashMap<>();
  private final Language language;
  private final Words words;
  private final SampleTexts texts;

  private SamplePages(Language language) {
    this.language = language;
    this.words = Words.of(language);
    this.texts = SampleTexts.of(language);
  }

  static Map<String, Sample> all() {
    var all = new LinkedHashMap<String, Sample>();
    for (var language : Language.values()) {
      new SamplePages(language)
          .build()
          .forEach((name, sample) -> all.put(name + "." + language.tag(), sample));
    }
    all.put("error-404.both", error(null, 404));
    return all;
  }

  private Map<String, Sample> build() {
    list("list", search("", false), cards(), 5_000, evergreen());
    list("list-found", search("développeuse", true), cards(), 3, null);
    list("list-no-match", search("astronaut", true), List.of(), 0, evergreen());
    list(
        "list-empty",
        new Search("", null, List.of(), List.of(), List.of(), null, Set.of()),
        List.of(),
        0,
        evergreen());
    position("position", texts.title(), PostingStatus.State.OPEN, moment());
    position("position-long", texts.longTitle(), PostingStatus.State.OPEN, null);
    position("position-closed", texts.title(), PostingStatus.State.CLOSED, moment());
    position("position-soon", texts.title(), PostingStatus.State.NOT_YET_OPEN, moment());
    position("position-evergreen", texts.evergreenTitle(), PostingStatus.State.EVERGREEN, null);
    samples.put("error-404", error(language, 404));
    samples.put("error-500", error(language, 500));
    samples.put("error-413", error(language, 413));
    samples.put("forms", new Sample("shared/layout.jte", SampleForm.page(language)));
    return samples;
  }

  private Search search(String query, boolean chosen) {
    return new Search(
        query,
        null,
        filters(chosen),
        chosen
            ? List.of(new Search.Chosen("IT\u201102", "/a"), new Search.Chosen("Ottawa", "/b"))
            : List.of(),
        List.of(
            new Search.Sort(words.text("careers.sort.closing"), "/c", true),
            new Search.Sort(words.text("careers.sort.newest"), "/d", false)),
        null,
        Set.of());
  }

  private void list(
      String name, Search search, List<Card> cards, int total, @Nullable Card evergreen) {
    var pagination =
        Pagination.of(4, Math.max(4, total / 20), n -> careers(language) + "?page=" + n);
    var pages = total > 20 ? pagination : Pagination.of(1, 1, n -> "");
    var title = words.text("careers.list.title");
    var page =
        new ListPage(
            frame(language, title, careers(language)),
            search,
            cards,
            total,
            pages,
            evergreen,
            careers(language) + "/alerts",
            null);
    samples.put(name, new Sample("careers/list.jte", page));
  }

  private void position(
      String name, String title, PostingStatus.State state, @Nullable Moment closes) {
    var page =
        new PositionPage(
            frame(language, title, careers(language) + "/" + name),
            title,
            new PostingStatus(state, moment(), closes),
            closing(closes, false),
            facts().subList(0, 4),
            facts(),
            null,
            new TeamQuote("…", "Amina Tremblay"),
            texts.bodyHtml(),
            careers(language) + "/apply",
            closes == null ? null : Day.of(LocalDate.of(2026, 8, 2), language),
            new ContactCard("Amina Tremblay", "amina@example.org", "613-555-0142"),
            new ContactCard(null, "accommodation@example.org", null),
            new OwnWords(false, false, false),
            closes == null ? null : "/calendar.ics",
            name,
            cards().subList(0, 1));
    samples.put(name, new Sample("careers/position.jte", page));
  }

  private static Sample error(@Nullable Language language, int status) {
    return new Sample("shared/error.jte", new ErrorPage(SampleSite.SITE, language, status));
  }

  private Moment moment() {
    return Moment.of(CLOSES, TORONTO, language);
  }

  private List<Fact> facts() {
    return List.of(
        new Fact(FactKind.CLASSIFICATION, List.of("IT-03"), true),
        new Fact(
            FactKind.SALARY,
            List.of(
                language == EN
                    ? words.text("careers.salary.range-year", "$101,541", "$126,390")
                    : words.text(
                        "careers.salary.range-year", "101\u00a0541\u00a0$", "126\u00a0390\u00a0$")),
            false),
        new Fact(FactKind.LOCATION, List.of("Ottawa (Ontario)", "Montréal (Québec)"), false),
        new Fact(FactKind.ARRANGEMENT, List.of(words.text("careers.arrangement.hybrid")), false),
        new Fact(FactKind.TENURE, List.of(words.text("careers.tenure.indeterminate")), false),
        new Fact(
            FactKind.LANGUAGE,
            List.of(words.text("careers.requirement.bilingual-imperative", "CBC/CBC")),
            false),
        new Fact(FactKind.POSITIONS, List.of("2"), false),
        new Fact(FactKind.PROCESS, List.of("26-HDO-0042"), false));
  }

  private List<Card> cards() {
    var short4 = facts().subList(0, 4);
    return List.of(
        new Card(texts.title(), "/p/1", texts.summary(), closing(moment(), true), short4),
        new Card(
            texts.longTitle(), "/p/2", texts.summary(), closing(null, false), short4.subList(0, 3)),
        new Card(
            texts.otherTitle(), "/p/3", texts.otherSummary(), closing(moment(), false), List.of()));
  }

  private Closing closing(@Nullable Moment at, boolean soon) {
    return new Closing(
        at,
        at == null
            ? words.text("careers.card.open")
            : words.text("careers.card.closesInDays", soon ? 5 : 12),
        soon);
  }

  private Card evergreen() {
    return new Card(
        texts.evergreenTitle(), "/p/e", texts.evergreenSummary(), closing(null, false), List.of());
  }

  private List<FilterGroup> filters(boolean chosen) {
    var groups = new ArrayList<FilterGroup>();
    groups.add(group(FactKind.CLASSIFICATION, chosen, "IT-02", "IT-03", "IT-04", "EC-06", "AS-05"));
    groups.add(group(FactKind.LOCATION, chosen, "Ottawa", "Montréal", "Toronto", "Iqaluit"));
    groups.add(
        group(
            FactKind.TENURE,
            false,
            words.text("careers.tenure.indeterminate"),
            words.text("careers.tenure.student")));
    groups.add(
        group(
            FactKind.LANGUAGE,
            false,
            words.text("careers.requirement.english-or-french-essential"),
            words.text("careers.requirement.bilingual-non-imperative", "BBB/BBB")));
    groups.add(group(FactKind.ARRANGEMENT, false, words.text("careers.arrangement.on-site")));
    return groups;
  }

  private static FilterGroup group(FactKind kind, boolean chosen, String... labels) {
    var options = new ArrayList<FilterOption>();
    for (var label : labels) {
      var first = options.isEmpty();
      options.add(new FilterOption("v" + options.size(), label, 3, chosen && first));
    }
    return new FilterGroup(kind, kind.name().toLowerCase(Locale.ROOT), options);
  }
}
