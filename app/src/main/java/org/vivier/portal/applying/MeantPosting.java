package org.vivier.portal.applying;

import java.text.Normalizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.format.Language;
import org.vivier.postings.Address;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Finds the posting that somebody wants to apply for. */
@Component
class MeantPosting {
  private static final int MAX_SLUG = 400;

  private final Postings postings;

  MeantPosting(Postings postings) {
    this.postings = postings;
  }

  /** The posting at this address or meant by it: moved, misspelt, in the other language. */
  PublicPosting at(Language language, String typed) {
    if (typed.isEmpty() || typed.length() > MAX_SLUG || typed.indexOf('\0') >= 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return postings
        .address(language, slug)
        .or(() -> postings.address(language.other(), slug))
        .or(() -> postings.similarAddress(language, slug))
        .map(Address::posting)
        .flatMap(postings::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
