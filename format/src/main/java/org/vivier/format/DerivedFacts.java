package org.vivier.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Facts read out of a posting's prose, only where the wording leaves no doubt. They are shown as
 * derived and never stand against facts that were given.
 */
public record DerivedFacts(
    List<Classification> classifications,
    List<LinguisticProfile> profiles,
    List<Tenure> tenures,
    List<Location> locations) {
  /** What one file's title, description and text say. */
  public static DerivedFacts of(PostingFile file) {
    String text = file.title() + "\n" + file.description() + "\n" + file.body();
    String prose = ProseFacts.certain(text);
    return new DerivedFacts(
        ProseFacts.classifications(prose),
        ProseFacts.profiles(prose),
        ProseFacts.tenures(prose, file.language()),
        ProseFacts.locations(prose, file.language()));
  }

  /** What the texts of a pair say alike; a side that is silent doesn't contradict the other. */
  public static DerivedFacts of(PostingPair pair) {
    List<DerivedFacts> sides = pair.sides().values().stream().map(s -> of(s.file())).toList();
    return new DerivedFacts(
        common(sides, DerivedFacts::classifications),
        common(sides, DerivedFacts::profiles),
        common(sides, DerivedFacts::tenures),
        common(sides, DerivedFacts::locations));
  }

  private static <T> List<T> common(
      Collection<DerivedFacts> sides, Function<DerivedFacts, List<T>> fact) {
    List<List<T>> spoken = new ArrayList<>();
    sides.stream().map(fact).filter(facts -> !facts.isEmpty()).forEach(spoken::add);
    if (spoken.isEmpty()) {
      return List.of();
    }
    LinkedHashSet<T> common = new LinkedHashSet<>(spoken.getFirst());
    spoken.forEach(common::retainAll);
    return List.copyOf(common);
  }
}
