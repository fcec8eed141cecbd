package org.vivier.letters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vivier.vault.CandidateKey;

/** The letters to several candidates; whoever keeps letters implements it. */
public interface LettersOnFile {
  /**
   * Those of these kinds, oldest first.
   *
   * @param keys of those candidates who were not erased, by their ids
   */
  List<LetterOnFile> to(
      Collection<UUID> candidates, Collection<LetterKind> kinds, Map<UUID, CandidateKey> keys);
}
