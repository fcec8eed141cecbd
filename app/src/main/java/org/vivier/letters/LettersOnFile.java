package org.vivier.letters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;

/** The letters to several candidates; whoever keeps letters implements it. */
public interface LettersOnFile {
  /**
   * Those of these kinds, oldest first.
   *
   * @param keys of those candidates who were not erased, by their ids
   */
  List<LetterOnFile> to(
      Collection<DataKeyId> dataKeys, Collection<LetterKind> kinds, Map<DataKeyId, DataKey> keys);
}
