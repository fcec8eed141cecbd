package org.vivier.postings;

import java.util.Set;
import org.vivier.format.PostingFacts;

/**
 * The facts that are shown and filtered by.
 *
 * @param facts given values, completed by what was read from the text
 * @param derived names of the front matter keys that nobody gave and that were read from the text
 */
public record ShownFacts(PostingFacts facts, Set<String> derived) {
  public ShownFacts {
    derived = Set.copyOf(derived);
  }
}
