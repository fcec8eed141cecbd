package org.vivier.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.postings.Address;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/**
 * The posting that somebody names by the last part of its address, in either language.
 *
 * @param language the language of that address
 */
record MeantPosting(PublicPosting posting, Language language) {
  static Optional<MeantPosting> of(Postings postings, String typed) {
    String slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return Stream.concat(
            Arrays.stream(Language.values())
                .flatMap(language -> at(postings, language, postings.address(language, slug))),
            Arrays.stream(Language.values())
                .flatMap(
                    language -> at(postings, language, postings.similarAddress(language, slug))))
        .findFirst();
  }

  private static Stream<MeantPosting> at(
      Postings postings, Language language, Optional<Address> address) {
    return address.map(Address::posting).flatMap(postings::find).stream()
        .map(posting -> new MeantPosting(posting, language));
  }
}
