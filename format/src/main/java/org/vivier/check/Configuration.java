package org.vivier.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Knowledge;
import org.vivier.format.Finding;
import org.vivier.format.PostingPair;
import org.vivier.format.Severity;

/**
 * Which rules run, at which level, and what they know.
 *
 * @param levels severities that differ from the rules' own
 * @param off rules that don't run
 * @param only if not empty, the only rules that run
 * @param accepted findings that were accepted for one posting each
 */
public record Configuration(
    Map<String, Severity> levels,
    Set<String> off,
    Set<String> only,
    Knowledge knowledge,
    List<AcceptedText> accepted) {
  /** Every rule at its own level. */
  public static final Configuration DEFAULT =
      new Configuration(Map.of(), Set.of(), Set.of(), Knowledge.BUILT_IN, List.of());

  public Configuration {
    levels = Map.copyOf(levels);
    off = Set.copyOf(off);
    only = Set.copyOf(only);
    accepted = List.copyOf(accepted);
  }

  /** The same with rules chosen on the command line. */
  public Configuration choosing(Set<String> chosen, Set<String> ignored) {
    Set<String> without = new HashSet<>(off);
    without.addAll(ignored);
    without.removeAll(chosen);
    return new Configuration(levels, without, chosen, knowledge, accepted);
  }

  /** The same text for the same configuration, in whatever order its sets come. */
  public String fingerprint() {
    return Stream.of(
            new TreeMap<>(levels),
            new TreeSet<>(off),
            new TreeSet<>(only),
            knowledge.terms(),
            knowledge.linkTwins(),
            new TreeSet<>(knowledge.exceptions()),
            accepted)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  /** The same for one posting: without what was accepted for others. */
  public Configuration of(PostingPair pair) {
    return new Configuration(
        levels,
        off,
        only,
        knowledge,
        accepted.stream().filter(entry -> entry.concerns(pair) && runs(entry.rule())).toList());
  }

  /** Whether a rule runs. */
  public boolean runs(String rule) {
    return !off.contains(rule) && (only.isEmpty() || only.contains(rule));
  }

  /** The finding as configured, or nothing when its rule is off. */
  Optional<Finding> apply(Finding finding) {
    if (!runs(finding.rule())) {
      return Optional.empty();
    }
    @Nullable Severity level = levels.get(finding.rule());
    return Optional.of(level == null ? finding : finding.at(level));
  }
}
