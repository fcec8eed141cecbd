package org.vivier.accommodations;

import java.util.UUID;
import org.vivier.vault.Cell;

/** Where the texts of a case stand: one cell for each version, so that none can replace another. */
final class CaseTexts {
  private CaseTexts() {}

  static Cell needs(UUID id, int number) {
    return new Cell("accommodation_case_text", "needs_" + number, id);
  }

  static Cell reach(UUID id, int number) {
    return new Cell("accommodation_case_text", "reach_" + number, id);
  }

  static Cell words(UUID id, int ordinal) {
    return new Cell("accommodation_case_event", "words_" + ordinal, id);
  }

  static Cell measure(UUID id, int ordinal, String place, String language) {
    return new Cell(
        "accommodation_case_measure",
        "%s_%d_%s".formatted(language, ordinal, place.replace('-', '_')),
        id);
  }
}
