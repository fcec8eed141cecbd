package org.vivier.format;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A city and the code of its province or territory.
 *
 * @param city as written
 */
public record Location(String city, String province) {
  private static final Set<String> PROVINCES =
      Set.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

  /** Cities with a name in each language: English, French. */
  private static final List<Map.Entry<String, String>> TWINS =
      List.of(
          Map.entry("Quebec City", "Québec"),
          Map.entry("Montreal", "Montréal"),
          Map.entry("St. John’s", "Saint-Jean"),
          Map.entry("Trois-Rivieres", "Trois-Rivières"),
          Map.entry("National Capital Region", "Région de la capitale nationale"));

  /** The codes of the provinces and territories. */
  public static Set<String> provinces() {
    return PROVINCES;
  }

  /** {@code City, PROVINCE-CODE}. */
  public static Optional<Location> parse(String text) {
    int comma = text.lastIndexOf(',');
    if (comma <= 0) {
      return Optional.empty();
    }
    String province = text.substring(comma + 1).strip().toUpperCase(Locale.ROOT);
    String city = text.substring(0, comma).strip();
    return PROVINCES.contains(province) && !city.isEmpty()
        ? Optional.of(new Location(city, province))
        : Optional.empty();
  }

  /** Whether both name the same place, in whichever language. */
  public boolean sameAs(Location other) {
    return identity().equals(other.identity());
  }

  /** The city's name in a language, where it is known to have two. */
  public String city(Language language) {
    String folded = fold(city);
    return TWINS.stream()
        .filter(twin -> fold(twin.getKey()).equals(folded) || fold(twin.getValue()).equals(folded))
        .map(twin -> language == Language.EN ? twin.getKey() : twin.getValue())
        .findFirst()
        .orElse(city);
  }

  /** What is equal for two spellings of one place: folded English name and province. */
  public String identity() {
    return fold(city(Language.EN)) + ", " + province;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.replace('\'', '’').replace('-', ' '), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return city + ", " + province;
  }
}
