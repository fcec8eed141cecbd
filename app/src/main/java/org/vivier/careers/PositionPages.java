package org.vivier.careers;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.careers.web.ContactCard;
import org.vivier.careers.web.PositionPage;
import org.vivier.careers.web.Standing;
import org.vivier.format.Contact;
import org.vivier.format.Language;
import org.vivier.platform.page.Organization;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.RenderedPage;
import org.vivier.platform.words.Day;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;
import org.vivier.postings.ReplyBy;

/** Makes the pages of one posting. */
@Component
class PositionPages {
  private final Postings postings;
  private final PostingHtml html;
  private final JobPostingJson structured;
  private final Frames frames;
  private final Templates templates;
  private final Clock clock;

  PositionPages(
      Postings postings,
      PostingHtml html,
      JobPostingJson structured,
      Frames frames,
      Templates templates,
      Clock clock) {
    this.postings = postings;
    this.html = html;
    this.structured = structured;
    this.frames = frames;
    this.templates = templates;
    this.clock = clock;
  }

  RenderedPage position(PublicPosting posting, Language language) {
    Instant now = clock.instant();
    Standing standing = Moments.standing(posting.schedule(), now, language);
    String body = html.render(postings.body(posting, language));
    PublicText text = posting.text(language);
    @Nullable String jsonLd = standing.open() ? structured.of(posting, language, body) : null;
    PageFrame frame =
        frames.frame(
            language,
            text.title(),
            text.description(),
            PostingPaths.position(language, text.slug()),
            PostingPaths.position(language.other(), posting.text(language.other()).slug()),
            jsonLd,
            !standing.closed());
    PositionPage page =
        new PositionPage(
            frame,
            text.title(),
            standing,
            new FactWords(language).all(posting.facts()),
            body,
            PostingPaths.applyBelow(language, PostingPaths.position(language, text.slug())),
            Day.ofNullable(
                new ReplyBy(posting.schedule(), frames.site().replyDays()).forEverybody(),
                language),
            contact(posting.facts().facts().contact(), organization(language).contactEmail()),
            accommodation(posting, language),
            !standing.evergreen());
    return RenderedPage.html(
        templates.render("careers/position", page), posting.schedule().nextChangeAfter(now));
  }

  private Organization organization(Language language) {
    return frames.site().organization(language);
  }

  private ContactCard accommodation(PublicPosting posting, Language language) {
    return contact(
        posting.facts().facts().accommodationContact(),
        organization(language).accommodationEmail());
  }

  private static ContactCard contact(@Nullable Contact given, String fallback) {
    return given == null
        ? new ContactCard(null, fallback, null)
        : new ContactCard(given.name(), given.email(), given.phone());
  }
}
