package org.vivier.check.align;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a folder's configuration adds to what the checker knows.
 *
 * @param terms English words or beginnings of words with their French ones
 * @param linkTwins English addresses or beginnings of addresses with their French ones
 * @param exceptions spellings that are right here
 */
public record Knowledge(
    List<Map.Entry<String, String>> terms,
    List<Map.Entry<String, String>> linkTwins,
    Set<String> exceptions) {
  /** Nothing added. */
  public static final Knowledge BUILT_IN = new Knowledge(List.of(), List.of(), Set.of());

  public Knowledge {
    terms = List.copyOf(terms);
    linkTwins = List.copyOf(linkTwins);
    exceptions = Set.copyOf(exceptions);
  }
}
