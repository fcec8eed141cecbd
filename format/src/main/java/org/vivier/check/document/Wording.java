package org.vivier.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of putting something, looked for in the lower-case text of a block. Most blocks are spared
 * the pattern because none of the hints occurs in them.
 */
public final class Wording {
  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final String EDGE =
      "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";

  private final TextMark absence = new TextMark();
  private final TextMark presence = new TextMark();
  private final String regex;
  private final List<Hint> hints;
  private final String written;
  private @Nullable Pattern pattern;
  private @Nullable Starts starts;

  /** Without it the wording can't be there. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares hints.
  private record Hint(String word, int[] trigrams) {
    boolean in(Prose prose) {
      return prose.known().trigrams().all(trigrams) && prose.lower().contains(word);
    }
  }

  private Wording(String regex, String written, List<String> hints) {
    this.regex = regex;
    this.written = written;
    this.hints = hints.stream().map(word -> new Hint(word, Trigrams.of(word))).toList();
  }

  /**
   * A wording.
   *
   * @param regex in lower case with straight apostrophes; its word edges know accented letters
   * @param hints in lower case; the pattern is tried only when one of them occurs
   */
  public static Wording of(String regex, String... hints) {
    String edges =
        regex.startsWith("\\b")
            ? "(?<!" + WORD + ")" + regex.substring(2).replace("\\b", EDGE)
            : regex.replace("\\b", EDGE);
    return new Wording(edges, regex, List.of(hints));
  }

  /** Whether it occurs in a block. */
  public boolean in(Prose prose) {
    if (presence.in(prose)) {
      return true;
    }
    boolean found = first(prose).isPresent();
    if (found) {
      presence.learn(prose);
    }
    return found;
  }

  /** Its first occurrence in a block; places hold for the block's text. */
  public Optional<MatchResult> first(Prose prose) {
    if (absence.in(prose)) {
      return Optional.empty();
    }
    if (hinted(prose)) {
      Matcher matcher = pattern().matcher(prose.lower());
      if (starts().find(matcher, prose.lower(), 0)) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    absence.learn(prose);
    return Optional.empty();
  }

  /** All its occurrences in a block, in order. */
  public List<MatchResult> all(Prose prose) {
    Optional<MatchResult> first = first(prose);
    if (first.isEmpty()) {
      return List.of();
    }
    List<MatchResult> all = new ArrayList<>(List.of(first.get()));
    Matcher matcher = pattern().matcher(prose.lower());
    while (all.getLast().end() > all.getLast().start()
        && starts().find(matcher, prose.lower(), all.getLast().end())) {
      all.add(matcher.toMatchResult());
    }
    return all;
  }

  /** Compiled when first needed: most wordings never are. */
  private Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled;
  }

  private Starts starts() {
    Starts known = starts;
    if (known == null) {
      known = Starts.of(written);
      starts = known;
    }
    return known;
  }

  private boolean hinted(Prose prose) {
    for (Hint hint : hints) {
      if (hint.in(prose)) {
        return true;
      }
    }
    return hints.isEmpty();
  }
}
