package org.vivier.careers;

import java.time.Instant;
import org.vivier.careers.web.Card;
import org.vivier.format.Language;
import org.vivier.platform.words.UnbrokenCodes;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;

/** A posting as a card. */
final class Cards {
  private Cards() {}

  static Card card(PublicPosting posting, Language language, Instant now) {
    PublicText text = posting.text(language);
    return new Card(
        UnbrokenCodes.in(text.title()),
        PostingPaths.position(language, text.slug()),
        UnbrokenCodes.in(text.description()),
        Closings.of(posting.schedule(), now, language),
        new FactWords(language).brief(posting.facts()));
  }
}
