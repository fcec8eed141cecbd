package org.vivier.platform.record;

import java.util.List;

/**
 * Many acts of one transaction, in their order: an import records as many as it has postings, and
 * they are written at once. Published like a single one.
 */
public record RecordedTogether(List<Recorded> all) {
  public RecordedTogether {
    all = List.copyOf(all);
  }
}
