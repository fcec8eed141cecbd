package org.vivier.postings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;

/**
 * A posting as its files say it, about to become a version.
 *
 * @param pair the two languages, or null for a file without a key
 * @param blocking findings that keep it from being public
 * @param remarks the other findings
 */
record ReadPosting(
    String key,
    String fingerprint,
    List<PostingFile> files,
    @Nullable PostingPair pair,
    List<Finding> blocking,
    List<Finding> remarks) {

  static ReadPosting of(
      String key, String fingerprint, List<PostingFile> files, ZoneId zone, PublicationGate gate) {
    PostingSet set = PostingSet.assemble(files, zone);
    PostingPair pair =
        set.pairs().size() == 1 && set.findings().isEmpty() ? set.pairs().getFirst() : null;
    PublicationGate.Verdict verdict = gate.judge(set);
    return new ReadPosting(key, fingerprint, files, pair, verdict.blocking(), verdict.remarks());
  }

  /** The same posting with one more reason why it can't be public. */
  ReadPosting blockedBy(Finding reason) {
    List<Finding> reasons = new ArrayList<>(blocking);
    reasons.add(reason);
    return new ReadPosting(key, fingerprint, files, pair, reasons, remarks);
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
