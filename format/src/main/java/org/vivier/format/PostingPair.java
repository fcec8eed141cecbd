package org.vivier.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two languages of one posting, or the one that is there.
 *
 * @param key the translation key
 * @param facts what both say together; derived facts never enter here
 * @param findings everything wrong with its files and with how they agree, sorted
 */
public record PostingPair(
    String key, Map<Language, PostingSide> sides, PostingFacts facts, List<Finding> findings) {
  public PostingPair {
    sides = sides.isEmpty() ? Map.of() : new EnumMap<>(sides);
    findings = List.copyOf(findings);
  }

  /** The posting in one language, if it is there. */
  public Optional<PostingSide> side(Language language) {
    return Optional.ofNullable(sides.get(language));
  }

  /** Whether both languages are there. */
  public boolean complete() {
    return sides.size() == 2;
  }

  /** Whether it may be public: both languages there, readable, agreeing, without drifted copies. */
  public boolean publishable() {
    return complete() && reasons().isEmpty();
  }

  /** The findings that keep it from being public. */
  public List<Finding> reasons() {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  /** Whether applications are refused; when the sides disagree, archived wins. */
  public boolean archived() {
    return sides.values().stream().anyMatch(side -> side.file().archived());
  }

  /** Whether applications are accepted: not archived, or the evergreen posting. */
  public boolean acceptsApplications() {
    return key.equals(PostingFile.EVERGREEN_KEY) || !archived();
  }
}
