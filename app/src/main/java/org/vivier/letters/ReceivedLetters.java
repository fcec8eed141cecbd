package org.vivier.letters;

import java.util.List;
import java.util.UUID;

/** The letters written to a candidate; whoever keeps letters implements it. */
public interface ReceivedLetters {
  /** Newest first; none after an erasure. */
  List<ReceivedLetter> to(UUID candidate);
}
