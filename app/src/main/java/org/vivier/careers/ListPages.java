package org.vivier.careers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.careers.web.Card;
import org.vivier.careers.web.ListPage;
import org.vivier.careers.web.Search;
import org.vivier.format.Language;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.RenderedPage;
import org.vivier.platform.words.Words;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Makes the list of open jobs. */
@Component
class ListPages {
  private static final int CARDS = 20;

  /** “Closes in 5 days” changes by itself. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final Catalogue catalogue;
  private final JobSearch search;
  private final FacetValues values;
  private final Frames frames;
  private final Templates templates;
  private final Clock clock;

  ListPages(
      Catalogue catalogue,
      JobSearch search,
      FacetValues values,
      Frames frames,
      Templates templates,
      Clock clock) {
    this.catalogue = catalogue;
    this.search = search;
    this.values = values;
    this.frames = frames;
    this.templates = templates;
    this.clock = clock;
  }

  RenderedPage list(ListQuery query, Language language, @Nullable String tryPath) {
    Instant now = clock.instant();
    JobSearch.Result result = search.find(query.text(), language).of(query.jobs());
    Filtering filtering = new Filtering(result.jobs(), query, language, values);
    List<PublicPosting> found = query.order().sort(filtering.matching());
    int last = Math.max(1, (found.size() + CARDS - 1) / CARDS);
    int current = Math.min(query.page(), last);
    ListPage page =
        new ListPage(
            frame(query, language),
            asked(query, result, filtering, language),
            cards(found, current, language, now),
            found.size(),
            Pagination.of(
                current, last, number -> PostingPaths.list(language) + query.onPage(number)),
            catalogue.evergreen().map(posting -> Cards.card(posting, language, now)).orElse(null),
            CareersPaths.alerts(language) + query.asSearch(),
            tryPath);
    Instant changes = catalogue.nextChange();
    Instant kept = now.plus(KEPT);
    return RenderedPage.html(
        templates.render("careers/list", page), changes.isBefore(kept) ? changes : kept);
  }

  private Search asked(
      ListQuery query, JobSearch.Result result, Filtering filtering, Language language) {
    return new Search(
        query.text(),
        result.meant(),
        filtering.groups(),
        filtering.chosen(catalogue.open()),
        sorts(query, language),
        query.sort() == null ? null : query.sort().word(),
        query.jobs());
  }

  private static List<Search.Sort> sorts(ListQuery query, Language language) {
    Words words = Words.of(language);
    return Stream.of(Order.values())
        .filter(order -> order != Order.MATCH || !query.text().isEmpty())
        .map(order ->
            new Search.Sort(
                words.text("careers.sort." + order.word()),
                PostingPaths.list(language) + query.sorted(order).onPage(1),
                order == query.order()))
        .toList();
  }

  private PageFrame frame(ListQuery query, Language language) {
    Words words = Words.of(language);
    String question = query.onPage(1);
    return frames.frame(
        language,
        words.text("careers.list.title"),
        words.text("careers.list.description", frames.site().organization(language).name()),
        PostingPaths.list(language) + question,
        PostingPaths.list(language.other()) + question,
        null,
        query.asksNothing());
  }

  private static List<Card> cards(
      List<PublicPosting> found, int page, Language language, Instant now) {
    return found.stream()
        .skip((long) (page - 1) * CARDS)
        .limit(CARDS)
        .map(posting -> Cards.card(posting, language, now))
        .toList();
  }
}
