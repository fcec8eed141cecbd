package org.vivier.postings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;
import org.vivier.postings.search.SearchWords;

/**
 * A posting as its files say it, about to become a version. What takes time to find out is found
 * out here, where many postings are read at once.
 *
 * @param pair the two languages, or null for a file without a key
 * @param shown the facts that are shown, given and read from the text
 * @param words what the search is to know of the text of each language that is shown
 * @param pictures hashes of the pictures that its files name, by their paths
 * @param blocking findings that keep it from being public
 * @param remarks the other findings
 */
record ReadPosting(
    String key,
    String fingerprint,
    List<PostingFile> files,
    @Nullable PostingPair pair,
    ShownFacts shown,
    Map<Language, SearchWords> words,
    Map<String, String> pictures,
    List<Finding> blocking,
    List<Finding> remarks) {

  static ReadPosting of(
      String key, String fingerprint, List<PostingFile> files, ZoneId zone, PublicationGate gate) {
    PostingSet set = PostingSet.assemble(files, zone);
    PostingPair pair =
        set.pairs().size() == 1 && set.findings().isEmpty() ? set.pairs().getFirst() : null;
    PublicationGate.Verdict verdict = gate.judge(set);
    ShownFacts shown = DerivationOfFacts.complete(pair);
    return new ReadPosting(
        key,
        fingerprint,
        files,
        pair,
        shown,
        words(pair, shown),
        Map.of(),
        verdict.blocking(),
        verdict.remarks());
  }

  private static Map<Language, SearchWords> words(@Nullable PostingPair pair, ShownFacts shown) {
    Map<Language, SearchWords> words = new EnumMap<>(Language.class);
    if (pair != null) {
      pair.sides()
          .forEach(
              (language, side) -> words.put(language, SearchWords.of(side.file(), shown.facts())));
    }
    return words;
  }

  /** The same posting with one more reason why it can't be public. */
  ReadPosting blockedBy(Finding reason) {
    List<Finding> reasons = new ArrayList<>(blocking);
    reasons.add(reason);
    return new ReadPosting(key, fingerprint, files, pair, shown, words, pictures, reasons, remarks);
  }

  /** The same with the pictures that its files name. */
  ReadPosting showing(Map<String, String> found) {
    return new ReadPosting(
        key, fingerprint, files, pair, shown, words, Map.copyOf(found), blocking, remarks);
  }

  boolean publishable() {
    return pair != null && pair.complete() && blocking.isEmpty();
  }

  /** The side of one language; nothing for a half pair's missing half. */
  Optional<PostingSide> side(Language language) {
    return pair == null ? Optional.empty() : pair.side(language);
  }

  boolean archived() {
    return pair == null || pair.archived();
  }

  boolean evergreen() {
    return key.equals(PostingFile.EVERGREEN_KEY);
  }
}
