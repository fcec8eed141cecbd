package org.vivier.pools.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;

/**
 * What somebody accepts. A part that is empty accepts nothing there: they are found by nobody who
 * asks for it.
 */
public record AcceptedTerms(
    Set<Tenure> tenures,
    List<Location> places,
    Set<WorkArrangement> arrangements,
    Set<Language> languages) {
  /** Accepts nothing. */
  public static final AcceptedTerms NOTHING =
      new AcceptedTerms(Set.of(), List.of(), Set.of(), Set.of());

  public AcceptedTerms {
    tenures = Set.copyOf(tenures);
    places = List.copyOf(places);
    arrangements = Set.copyOf(arrangements);
    languages = Set.copyOf(languages);
  }

  /** What makes sense among words as a form or an application has them. */
  public static AcceptedTerms of(
      Collection<String> tenures,
      Collection<String> places,
      Collection<String> arrangements,
      Collection<String> languages) {
    Map<String, Location> known = new LinkedHashMap<>();
    places.stream()
        .map(Location::parse)
        .flatMap(Optional::stream)
        .forEach(place -> known.putIfAbsent(place.identity(), place));
    return new AcceptedTerms(
        Set.copyOf(tenures.stream().map(Tenure::ofWord).flatMap(Optional::stream).toList()),
        List.copyOf(known.values()),
        Set.copyOf(
            arrangements.stream().map(WorkArrangement::ofWord).flatMap(Optional::stream).toList()),
        Set.copyOf(languages.stream().map(Language::ofTag).flatMap(Optional::stream).toList()));
  }

  String[] tenureWords() {
    return Arrays.stream(Tenure.values())
        .filter(tenures::contains)
        .map(Tenure::word)
        .toArray(String[]::new);
  }

  String[] placeWords() {
    return places.stream().map(Location::toString).toArray(String[]::new);
  }

  String[] arrangementWords() {
    return Arrays.stream(WorkArrangement.values())
        .filter(arrangements::contains)
        .map(WorkArrangement::word)
        .toArray(String[]::new);
  }

  String[] languageWords() {
    return Arrays.stream(Language.values())
        .filter(languages::contains)
        .map(Language::tag)
        .toArray(String[]::new);
  }
}
