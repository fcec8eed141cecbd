package org.vivier.careers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;

/**
 * Names a posting in a feed, for ever (RFC 4287, 4.2.6). Each language has an entry of its own: a
 * reader that follows both feeds would show only one of two with the same name.
 */
final class FeedId {
  private FeedId() {}

  /** The posting's own in English, and one that is made from it in French. */
  static String of(PostingId posting, Language language) {
    String id = posting.toString();
    return "urn:uuid:"
        + (language == Language.EN
            ? id
            : UUID.nameUUIDFromBytes((id + "/" + language.tag()).getBytes(UTF_8)));
  }
}
