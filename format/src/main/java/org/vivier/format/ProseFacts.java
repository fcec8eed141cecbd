package org.vivier.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wordings in prose that name a fact beyond doubt. */
final class ProseFacts {
  /** The last one lets a word end in an accented letter: {@code \b} is about ASCII without it. */
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern LINK_TARGET =
      Pattern.compile("\\]\\s{0,9}+\\([^)\\n]{0,500}+\\)|https?://\\S+|<[^>\\n]{0,500}+>");

  /** A paragraph that announces a pool names what may come, and not what this job is. */
  private static final Pattern POOL =
      Pattern.compile(
          "\\bpool of (?:\\p{L}+ ){0,2}qualified\\b|\\bbassin de (?:\\p{L}+ ){1,4}qualifié", FLAGS);

  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}/-])([A-Z]{2})[-\u2010\u2011](\\d{2})(?![\\p{L}\\p{N}-])");
  private static final Pattern PROFILE =
      Pattern.compile("(?<![\\p{L}\\p{N}/-])([ABCP-]{3}/[ABCP-]{3})(?![\\p{L}\\p{N}/-])");

  /** Groups of the public service that postings name; anything else may be a product or a form. */
  private static final Set<String> GROUPS =
      Set.of(
          "AS", "CO", "CR", "CS", "EC", "EL", "EN", "EX", "FI", "IS", "IT", "LA", "LC", "LP", "OM",
          "PE", "PG", "PM", "SP", "ST", "TR", "WP");

  private static final Map<Tenure, Pattern> ENGLISH =
      patterns(
          Map.entry(Tenure.INDETERMINATE, "\\bindeterminate\\b"),
          Map.entry(
              Tenure.TERM,
              "\\b(?:months?|years?)[- ]terms?\\b|\\bterm (?:position|employment|appointment|of \\w+"
                  + " (?:years?|months?))\\b|\\bspecified period\\b"),
          Map.entry(Tenure.ACTING, "\\bacting (?:appointment|position|opportunity|basis)\\b"),
          Map.entry(
              Tenure.ASSIGNMENT,
              "\\bassignments?,? (?:or|and|/) ?(?:a )?secondments?\\b|\\bon assignment\\b"),
          Map.entry(Tenure.SECONDMENT, "\\bsecondments?\\b"),
          Map.entry(Tenure.DEPLOYMENT, "\\b(?:at[- ]level|lateral) deployments?\\b"),
          Map.entry(Tenure.CASUAL, "\\bcasual (?:contract|employment|worker|position|basis)\\b"),
          Map.entry(
              Tenure.STUDENT,
              "\\bco-?op (?:student|term|placement|position|program)\\b|\\bstudent position\\b|\\(co-?op\\)"),
          Map.entry(
              Tenure.INTERCHANGE, "\\bInterchange(?: Canada| agreements?| program|\\b(?=[,.)]))"));

  private static final Map<Tenure, Pattern> FRENCH =
      patterns(
          Map.entry(
              Tenure.INDETERMINATE,
              "(?:durée|poste|période|emploi|nomination)s? (?:\\p{L}+ ){0,2}indéterminée?s?\\b"),
          Map.entry(
              Tenure.TERM,
              "\\b(?:période|durée) déterminée\\b|\\bmandat de \\p{L}+ (?:ans?|mois)\\b"),
          Map.entry(Tenure.ACTING, "\\bpar intérim\\b|\\bintérimaires?\\b"),
          Map.entry(
              Tenure.ASSIGNMENT,
              "\\baffectations?,? (?:ou|et) (?:d’un |un |en )?détachements?\\b|\\ben affectation\\b"),
          Map.entry(Tenure.SECONDMENT, "\\bdétachements?\\b"),
          Map.entry(Tenure.DEPLOYMENT, "\\bmutations? (?:latérale|au même niveau)"),
          Map.entry(
              Tenure.CASUAL, "\\b(?:emploi|poste|contrat|employée?)s? occasionnel(?:le)?s?\\b"),
          Map.entry(
              Tenure.STUDENT,
              "\\balternance travail-études\\b|\\b(?:poste|emploi)s? étudiants?\\b|\\(étudiant"),
          Map.entry(Tenure.INTERCHANGE, "\\bÉchanges Canada\\b"));

  /** What stands in a text, in small letters, before it is worth looking for the whole phrase. */
  private static final Map<Tenure, List<String>> ENGLISH_CLUES =
      Map.ofEntries(
          Map.entry(Tenure.INDETERMINATE, List.of("indeterminate")),
          Map.entry(Tenure.TERM, List.of("term", "specified period")),
          Map.entry(Tenure.ACTING, List.of("acting ")),
          Map.entry(Tenure.ASSIGNMENT, List.of("assignment")),
          Map.entry(Tenure.SECONDMENT, List.of("secondment")),
          Map.entry(Tenure.DEPLOYMENT, List.of("deployment")),
          Map.entry(Tenure.CASUAL, List.of("casual ")),
          Map.entry(Tenure.STUDENT, List.of("co-op", "coop", "student position")),
          Map.entry(Tenure.INTERCHANGE, List.of("interchange")));

  private static final Map<Tenure, List<String>> FRENCH_CLUES =
      Map.ofEntries(
          Map.entry(Tenure.INDETERMINATE, List.of("indéterminé")),
          Map.entry(Tenure.TERM, List.of("déterminée", "mandat de ")),
          Map.entry(Tenure.ACTING, List.of("intérim")),
          Map.entry(Tenure.ASSIGNMENT, List.of("affectation")),
          Map.entry(Tenure.SECONDMENT, List.of("détachement")),
          Map.entry(Tenure.DEPLOYMENT, List.of("mutation")),
          Map.entry(Tenure.CASUAL, List.of("occasionnel")),
          Map.entry(Tenure.STUDENT, List.of("alternance", "étudiant")),
          Map.entry(Tenure.INTERCHANGE, List.of("échanges canada")));

  private static final Map<String, String> CITIES =
      Map.of(
          "Ottawa",
          "ON",
          "Toronto",
          "ON",
          "Kitchener",
          "ON",
          "Gatineau",
          "QC",
          "Montreal",
          "QC",
          "Montréal",
          "QC",
          "Halifax",
          "NS",
          "Vancouver",
          "BC");

  /** Offices listed one after the other say nothing of one position. */
  private static final String NO_LIST = "(?!,? (?:or |and |ou |et |à )*\\p{Lu})";

  private static final Pattern LOCATED =
      Pattern.compile(
          "\\b(?:located|based) in (" + String.join("|", CITIES.keySet()) + ")\\b" + NO_LIST);
  private static final Pattern SITUATED =
      Pattern.compile(
          "\\b(?:située?s?|basée?s?) à (" + String.join("|", CITIES.keySet()) + ")\\b" + NO_LIST);

  private ProseFacts() {}

  static List<Classification> classifications(String prose) {
    return CODE.matcher(prose)
        .results()
        .filter(code -> GROUPS.contains(code.group(1)))
        .map(code -> new Classification(code.group(1), code.group(2)))
        .distinct()
        .sorted()
        .toList();
  }

  static List<LinguisticProfile> profiles(String prose) {
    return matches(PROFILE, prose)
        .flatMap(profile -> LinguisticProfile.parse(profile.group(1)).stream())
        .distinct()
        .toList();
  }

  static List<Tenure> tenures(String prose, Language language) {
    String small = prose.toLowerCase(Locale.ROOT);
    Map<Tenure, Pattern> patterns = language == Language.EN ? ENGLISH : FRENCH;
    Map<Tenure, List<String>> clues = language == Language.EN ? ENGLISH_CLUES : FRENCH_CLUES;
    return patterns.entrySet().stream()
        .filter(entry ->
            clues.getOrDefault(entry.getKey(), List.of()).stream().anyMatch(small::contains))
        .filter(entry -> entry.getValue().matcher(prose).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  static List<Location> locations(String prose, Language language) {
    Pattern pattern = language == Language.EN ? LOCATED : SITUATED;
    return matches(pattern, prose).map(city -> place(city.group(1))).distinct().toList();
  }

  private static Location place(String city) {
    return new Location(new Location(city, "").city(Language.EN), String.valueOf(CITIES.get(city)));
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  /** What speaks of this job: without addresses, and without paragraphs that announce a pool. */
  static String certain(String text) {
    String own =
        Arrays.stream(text.split("\n\\s*\n"))
            .filter(paragraph -> !announcesPool(paragraph))
            .collect(Collectors.joining("\n\n"));
    return LINK_TARGET.matcher(own).replaceAll(" ");
  }

  private static boolean announcesPool(String paragraph) {
    String small = paragraph.toLowerCase(Locale.ROOT);
    return (small.contains("pool of ") || small.contains("bassin de "))
        && POOL.matcher(paragraph).find();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Map<Tenure, Pattern> patterns(Map.Entry<Tenure, String>... entries) {
    Map<Tenure, Pattern> patterns = new TreeMap<>();
    Arrays.stream(entries)
        .forEach(entry -> patterns.put(entry.getKey(), Pattern.compile(entry.getValue(), FLAGS)));
    return patterns;
  }
}
