package org.vivier.format;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A city and the code of its province or territory.
 *
 * @param city as written
 */
public record Location(String city, String province) {
  /** Each code, its names and what people shorten them to, in both languages. */
  private static final Map<String, Set<String>> PROVINCES =
      Map.ofEntries(
          province("AB", "Alberta", "Alta", "Alb"),
          province("BC", "British Columbia", "Colombie-Britannique", "C.-B."),
          province("MB", "Manitoba", "Man"),
          province("NB", "New Brunswick", "Nouveau-Brunswick", "N.-B."),
          province("NL", "Newfoundland and Labrador", "Terre-Neuve-et-Labrador", "T.-N.-L."),
          province("NS", "Nova Scotia", "Nouvelle-Écosse", "N.-É."),
          province("NT", "Northwest Territories", "Territoires du Nord-Ouest", "NWT", "T.N.-O."),
          province("NU", "Nunavut", "Nvt"),
          province("ON", "Ontario", "Ont"),
          province("PE", "Prince Edward Island", "Île-du-Prince-Édouard", "P.E.I.", "Î.-P.-É."),
          province("QC", "Québec", "Que"),
          province("SK", "Saskatchewan", "Sask"),
          province("YT", "Yukon", "Yn"));

  private static final Pattern FORM =
      Pattern.compile(
          "\\A(?:(?<city>[^(]++)\\((?<province>[^()]++)\\)|(?<first>.+),(?<last>[^,]++))");

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
    return PROVINCES.keySet();
  }

  /** {@code City, PROVINCE}, or {@code City (Province)} as French writes it. */
  public static Optional<Location> parse(String text) {
    Matcher form = FORM.matcher(Invisible.stripped(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean french = form.group("city") != null;
    String city = Invisible.stripped(form.group(french ? "city" : "first"));
    String province = letters(form.group(french ? "province" : "last"));
    return PROVINCES.entrySet().stream()
        .filter(one -> !city.isEmpty() && one.getValue().contains(province))
        .map(one -> new Location(city, one.getKey()))
        .findFirst();
  }

  private static Map.Entry<String, Set<String>> province(String code, String... names) {
    return Map.entry(
        code,
        Stream.concat(Stream.of(code), Stream.of(names))
            .map(Location::letters)
            .collect(Collectors.toSet()));
  }

  private static String letters(String name) {
    return fold(name).replaceAll("[^a-z]", "");
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
