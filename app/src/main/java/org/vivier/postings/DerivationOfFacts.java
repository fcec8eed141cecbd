package org.vivier.postings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.format.DerivedFacts;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.PostingFacts;
import org.vivier.format.PostingPair;

/** Completes what was given with what the text says; what was given always wins. */
final class DerivationOfFacts {
  private DerivationOfFacts() {}

  static ShownFacts complete(@Nullable PostingPair pair) {
    if (pair == null) {
      return new ShownFacts(PostingFacts.NONE, Set.of());
    }
    PostingFacts given = pair.facts();
    DerivedFacts read = DerivedFacts.of(pair);
    Set<String> derived = new LinkedHashSet<>();
    PostingFacts complete =
        new PostingFacts(
            given.opens(),
            given.closes(),
            first("classification", given.classifications(), read.classifications(), derived),
            first("languageRequirements", given.languageRequirements(), profiles(read), derived),
            first("tenures", given.tenures(), read.tenures(), derived),
            given.termLength(),
            first("locations", given.locations(), read.locations(), derived),
            given.workArrangement(),
            given.salary(),
            given.positions(),
            given.processNumber(),
            given.contact(),
            given.accommodationContact(),
            given.picture(),
            given.quote(),
            given.questions());
    return new ShownFacts(complete, derived);
  }

  /** Prose that names a profile asks for both languages; whether imperatively is not certain. */
  private static List<LanguageRequirement> profiles(DerivedFacts read) {
    return read.profiles().stream()
        .map(profile ->
            new LanguageRequirement(LanguageRequirement.Kind.BILINGUAL_IMPERATIVE, profile))
        .toList();
  }

  private static <T> List<T> first(String key, List<T> given, List<T> read, Set<String> derived) {
    if (given.isEmpty() && !read.isEmpty()) {
      derived.add(key);
      return read;
    }
    return given;
  }
}
