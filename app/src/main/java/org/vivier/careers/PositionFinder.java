package org.vivier.careers;

import java.text.Normalizer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.postings.Address;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Finds a posting by the address that somebody followed or typed. */
@Component
class PositionFinder {
  private static final int MAX_SLUG = 400;

  private final Postings postings;

  PositionFinder(Postings postings) {
    this.postings = postings;
  }

  /** The posting whose own address this is. */
  Optional<PublicPosting> at(Language language, String slug) {
    return lookUp(language, slug)
        .filter(address -> address.canonical() && address.canonicalSlug().equals(slug))
        .flatMap(address -> postings.find(address.posting()));
  }

  /**
   * The path of the posting that is meant: one that moved, a copy, the other language's name for
   * it, or a name typed without accents.
   */
  Optional<String> elsewhere(Language language, String slug) {
    return lookUp(language, slug)
        .or(() -> lookUp(language.other(), slug))
        .or(() -> bounded(slug).flatMap(typed -> postings.similarAddress(language, typed)))
        .flatMap(address -> postings.find(address.posting()))
        .map(posting -> PostingPaths.position(language, posting.text(language).slug()));
  }

  /** The path of the posting at this address or meant by it. */
  Optional<String> anywhere(Language language, String slug) {
    return at(language, slug)
        .map(posting -> PostingPaths.position(language, posting.text(language).slug()))
        .or(() -> elsewhere(language, slug));
  }

  private Optional<Address> lookUp(Language language, String slug) {
    return bounded(slug).flatMap(wanted -> postings.address(language, wanted));
  }

  /** Nothing that PostgreSQL can't hold and no file name could be. */
  private static Optional<String> bounded(String slug) {
    return slug.isEmpty() || slug.length() > MAX_SLUG || slug.indexOf('\0') >= 0
        ? Optional.empty()
        : Optional.of(Normalizer.normalize(slug, Normalizer.Form.NFC));
  }
}
