package org.vivier.careers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.careers.web.ContactCard;
import org.vivier.careers.web.OwnWords;
import org.vivier.careers.web.PositionPage;
import org.vivier.careers.web.PostingStatus;
import org.vivier.careers.web.TeamPicture;
import org.vivier.careers.web.TeamQuote;
import org.vivier.format.Contact;
import org.vivier.format.Language;
import org.vivier.format.Picture;
import org.vivier.format.Quote;
import org.vivier.platform.page.Organization;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.SharedPicture;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.RenderedPage;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.UnbrokenCodes;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PostingPreview;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;
import org.vivier.postings.ReplyBy;
import org.vivier.postings.WritePosting;
import org.vivier.postings.pictures.Pictures;

/** Makes the pages of one posting. */
@Component
class PositionPages implements PostingPreview {
  private final Postings postings;
  private final PostingHtml html;
  private final JobPostingJson structured;
  private final SimilarJobs similar;
  private final Pictures pictures;
  private final Frames frames;
  private final Templates templates;
  private final Clock clock;

  PositionPages(
      Postings postings,
      PostingHtml html,
      JobPostingJson structured,
      SimilarJobs similar,
      Pictures pictures,
      Frames frames,
      Templates templates,
      Clock clock) {
    this.postings = postings;
    this.pictures = pictures;
    this.html = html;
    this.structured = structured;
    this.similar = similar;
    this.frames = frames;
    this.templates = templates;
    this.clock = clock;
  }

  RenderedPage position(PublicPosting posting, Language language) {
    Instant now = clock.instant();
    String markdown = postings.body(posting, language);
    String body = html.render(markdown);
    OwnWords own = SaysItself.of(List.of(markdown, postings.body(posting, language.other())));
    boolean open = Moments.standing(posting.schedule(), now, language).open();
    List<Pictures.Size> sizes = pictures.of(posting);
    @Nullable String jsonLd = open ? structured.of(posting, language, body, sizes) : null;
    return RenderedPage.html(
        templates.render(
            "careers/position", page(posting, language, body, sizes, own, jsonLd, now)),
        changes(posting, now));
  }

  @Override
  public byte[] page(WritePosting.Preview preview, Language language) {
    String markdown = preview.bodies().getOrDefault(language, "");
    OwnWords own = SaysItself.of(List.copyOf(preview.bodies().values()));
    return templates.render(
        "careers/position",
        page(
            preview.posting(),
            language,
            html.render(markdown),
            preview.picture(),
            own,
            null,
            clock.instant()));
  }

  private PositionPage page(
      PublicPosting posting,
      Language language,
      String body,
      List<Pictures.Size> sizes,
      OwnWords own,
      @Nullable String jsonLd,
      Instant now) {
    PostingStatus standing = Moments.standing(posting.schedule(), now, language);
    PublicText text = posting.text(language);
    @Nullable TeamPicture picture = picture(posting, sizes, language);
    PageFrame frame =
        frames
            .frame(
                language,
                text.title(),
                text.description(),
                PostingPaths.position(language, text.slug()),
                PostingPaths.position(language.other(), posting.text(language.other()).slug()),
                jsonLd,
                !standing.closed())
            .with(posting.contacts(organization(language)))
            .sharing(picture == null ? null : shared(picture));
    return new PositionPage(
        frame,
        UnbrokenCodes.in(text.title()),
        standing,
        Closings.of(posting.schedule(), now, language),
        new FactWords(language).brief(posting.facts()),
        new FactWords(language).all(posting.facts()),
        picture,
        quote(posting, language),
        body,
        PostingPaths.applyBelow(language, PostingPaths.position(language, text.slug())),
        Day.ofNullable(
            new ReplyBy(posting.schedule(), frames.site().replyDays()).forEverybody(), language),
        contact(posting.facts().facts().contact(), organization(language).contactEmail()),
        accommodation(posting, language),
        own,
        CalendarDates.of(posting, frames.site().replyDays(), language).isEmpty()
            ? null
            : CareersPaths.calendar(language, text.slug()),
        posting.key(),
        similar.to(posting).stream().map(other -> Cards.card(other, language, now)).toList());
  }

  private static @Nullable TeamPicture picture(
      PublicPosting posting, List<Pictures.Size> sizes, Language language) {
    Picture picture = posting.facts().facts().picture();
    return picture == null || sizes.isEmpty()
        ? null
        : new TeamPicture(picture.alt() == null ? "" : picture.alt().in(language), sizes);
  }

  private static SharedPicture shared(TeamPicture picture) {
    Pictures.Size size = picture.largest();
    return new SharedPicture(size.path(), picture.alt(), size.width(), size.height());
  }

  private static @Nullable TeamQuote quote(PublicPosting posting, Language language) {
    Quote quote = posting.facts().facts().quote();
    return quote == null
        ? null
        : new TeamQuote(UnbrokenCodes.in(quote.text().in(language)), quote.by().in(language));
  }

  /** When it opens or closes, when the day does, or when another job does that it names. */
  private Instant changes(PublicPosting posting, Instant now) {
    return Stream.of(
            posting.schedule().nextChangeAfter(now),
            Closings.changes(posting.schedule(), now),
            similar.nextChange())
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
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
