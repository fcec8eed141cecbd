package org.vivier.careers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PostingSearch;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;

/** Makes the list of open jobs. */
@Component
class ListPages {
  private static final int CARDS = 20;
  private static final Duration SOON = Duration.ofDays(3);

  /** "Closing soon" appears by itself. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final Catalogue catalogue;
  private final PostingSearch search;
  private final FacetValues values;
  private final Frames frames;
  private final Templates templates;
  private final Clock clock;

  ListPages(
      Catalogue catalogue,
      PostingSearch search,
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

  RenderedPage list(ListQuery query, Language language) {
    Instant now = clock.instant();
    Filtering filtering = new Filtering(candidates(query, language), query, language, values);
    List<PublicPosting> found = filtering.matching();
    int last = Math.max(1, (found.size() + CARDS - 1) / CARDS);
    int current = Math.min(query.page(), last);
    ListPage page =
        new ListPage(
            frame(query, language),
            new Search(query.text(), filtering.groups()),
            cards(found, current, language, now),
            found.size(),
            Pagination.of(
                current, last, number -> PostingPaths.list(language) + query.onPage(number)),
            catalogue.evergreen().map(posting -> card(posting, language, now)).orElse(null));
    Instant changes = catalogue.nextChange();
    Instant kept = now.plus(KEPT);
    return RenderedPage.html(
        templates.render("careers/list", page), changes.isBefore(kept) ? changes : kept);
  }

  /** Those that have the words, best first; or all that are open. */
  private List<PublicPosting> candidates(ListQuery query, Language language) {
    List<PublicPosting> open = catalogue.open();
    if (query.text().isEmpty()) {
      return open;
    }
    Map<PostingId, PublicPosting> byId = new LinkedHashMap<>();
    open.forEach(posting -> byId.put(posting.id(), posting));
    return search.find(query.text(), language).stream()
        .map(byId::get)
        .filter(Objects::nonNull)
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
        .map(posting -> card(posting, language, now))
        .toList();
  }

  private static Card card(PublicPosting posting, Language language, Instant now) {
    PublicText text = posting.text(language);
    Instant closes = posting.schedule().ends();
    return new Card(
        text.title(),
        PostingPaths.position(language, text.slug()),
        text.description(),
        Moments.moment(closes, posting.schedule().zone(), language),
        closes != null && closes.isBefore(now.plus(SOON)),
        new FactWords(language).chosenBy(posting.facts()));
  }
}
