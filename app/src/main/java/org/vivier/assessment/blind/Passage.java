package org.vivier.assessment.blind;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that can be quoted as a whole.
 *
 * @param start place of its first character in the text that was submitted
 * @param end place after its last
 * @param parts what is shown, in order
 */
public record Passage(int start, int end, List<Part> parts) {
  private static final int SHORT = 90;

  public Passage {
    parts = List.copyOf(parts);
  }

  /**
   * Words that are shown, or that something is hidden.
   *
   * @param text empty for what is hidden
   * @param hidden what was here, or null
   */
  public record Part(String text, @Nullable HiddenKind hidden) {}

  /** Its words as they are shown. */
  public String text() {
    return parts.stream()
        .map(part -> part.hidden() == null ? part.text() : KnownPeople.HIDDEN)
        .collect(Collectors.joining());
  }

  /** Its beginning, to be recognized by. */
  public String beginning() {
    String all = text();
    return all.length() <= SHORT
        ? all
        : all.substring(0, all.offsetByCodePoints(0, SHORT - 10)) + "…";
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Passage[%d, %d]".formatted(start, end);
  }
}
