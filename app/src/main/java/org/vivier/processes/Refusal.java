package org.vivier.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * One thing that stands in the way.
 *
 * @param at the field, or the id of the criterion, step or member, where it is mended; null for the
 *     whole place
 * @param details what the sentence names, in both languages
 */
public record Refusal(Reason reason, @Nullable String at, List<Bilingual> details) {
  public Refusal {
    details = List.copyOf(details);
  }

  /** Without details. */
  public static Refusal of(Reason reason) {
    return new Refusal(reason, null, List.of());
  }

  /** Of one field or thing. */
  public static Refusal at(@Nullable Object at, Reason reason, Bilingual... details) {
    return new Refusal(reason, at == null ? null : at.toString(), List.of(details));
  }

  /** Where it is mended. */
  public Place place() {
    return reason.place();
  }

  /** In a sentence. */
  public String in(Language language) {
    return Words.of(language)
        .text(
            "processes.reason." + reason.code(),
            details.stream().map(detail -> (Object) detail.in(language)).toArray());
  }
}
