package org.vivier.careers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.Postings;

/** Where a posting is that somebody followed or typed an address of. */
@Component
class PositionFinder {
  private final Postings postings;

  PositionFinder(Postings postings) {
    this.postings = postings;
  }

  /**
   * The path of the posting that is meant: its own, that of one that moved, of a copy, the other
   * language's name for it, or a name typed without accents.
   */
  Optional<String> path(Language language, String slug) {
    return postings
        .meant(language, slug)
        .map(meant -> PostingPaths.position(language, meant.posting().text(language).slug()));
  }
}
