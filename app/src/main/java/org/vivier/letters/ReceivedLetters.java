package org.vivier.letters;

import java.util.List;
import org.vivier.vault.DataKeyId;

/** The letters written to a data key; whoever keeps letters implements it. */
public interface ReceivedLetters {
  /** Newest first; none after an erasure. */
  List<ReceivedLetter> to(DataKeyId dataKey);
}
