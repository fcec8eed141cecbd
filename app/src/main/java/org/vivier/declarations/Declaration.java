package org.vivier.declarations;

import java.util.Set;
import org.vivier.postings.PostingId;

/**
 * What somebody declared.
 *
 * @param groups none of them is an answer, too
 */
public record Declaration(PostingId posting, Set<EquityGroup> groups) {
  /** Without the content, so that no log shows it. */
  @Override
  public String toString() {
    return "Declaration";
  }
}
