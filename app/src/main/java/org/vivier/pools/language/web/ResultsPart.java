package org.vivier.pools.language.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;

/**
 * The part of a page that shows somebody's language results; claimed and verified apart.
 *
 * @param verified somebody saw proof, the newest first
 * @param claimed the person says so
 * @param forms what whoever looks may do, or null
 */
public record ResultsPart(List<Result> verified, List<Result> claimed, @Nullable Forms forms) {
  /**
   * One result, in words.
   *
   * @param standing whether it counts, and until when
   * @param counts whether it can be taken back
   * @param open whether it is a claim for which nobody has seen proof yet
   */
  public record Result(String id, String text, String standing, boolean counts, boolean open) {}

  /** The forms: one for each result, and one that adds another. */
  public record Forms(
      String path,
      List<Choice> languages,
      List<Choice> skills,
      List<Choice> levels,
      List<Choice> sources,
      TypedDay tested,
      TypedDay expires) {}

  /** Whether something is wrong with a result that was typed. */
  public static boolean wrong(List<FieldError> errors) {
    return Stream.of("language", "skill", "level", "source", "tested", "expires")
        .anyMatch(field -> FieldError.of(field, errors) != null);
  }
}
