package org.vivier.assessment.blind;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What leads to somebody, whoever it is: addresses, numbers, links. Every pattern is bounded. */
final class Contacts {
  /** Its name included: “University of Ottawa”, « Cégep de Sherbrooke ». */
  static final Pattern SCHOOL =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'-]{1,30}+ ){1,4}(?:University|College|Polytechnic|Academy|High School)"
              + "|(?:University|College|Institute|School) of (?:the )?\\p{Lu}[\\p{L}’'-]{1,30}+"
              + "(?: \\p{Lu}[\\p{L}’'-]{1,30}+){0,3}"
              + "|(?:Université|Collège|Cégep|École|Institut|Lycée)(?: [dl][eu]s?| d[’']| de l[’']| de la)?"
              + " ?\\p{Lu}[\\p{L}’'-]{1,30}+(?:[ -]\\p{Lu}[\\p{L}’'-]{1,30}+){0,3}");

  private static final String TOP =
      "(?:com|ca|org|net|io|dev|me|fr|info|co|app|page|site|quebec|xyz|blog|art|design|works|gc|uk|us|eu|be|ch|tech|online)";
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d\\s*[-–—]\\s*(?:19|20)\\d\\d");
  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3}){1,5}(?:[.,]\\d{1,2})?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d");
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;

  /** One pattern and what it finds. */
  record Sign(HiddenKind kind, Pattern pattern, Predicate<String> counts) {
    Stream<Range> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .filter(hit -> counts.test(hit.group()))
          .map(hit -> new Range(hit.start(), hit.end(), kind));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              HiddenKind.EMAIL,
              "[\\p{L}\\p{N}._%+’'-]{1,64}+\\s?@\\s?(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,5}[\\p{L}]{2,24}"),
          sign(
              HiddenKind.EMAIL,
              "(?i)[\\p{L}\\p{N}._+-]{1,64}+\\s{0,2}[(\\[]\\s?(?:at|arobase|arobas|à)\\s?[)\\]]\\s{0,2}"
                  + "[\\p{L}\\p{N}.-]{1,64}+(?:\\s{0,2}[(\\[]\\s?(?:dot|point)\\s?[)\\]]\\s{0,2}[\\p{L}]{2,24})?"),
          sign(HiddenKind.LINK, "(?i)(?:https?:|ftp:|mailto:|www\\.)[^\\s<>\"»)]{1,400}+"),
          sign(
              HiddenKind.LINK,
              "(?i)(?<![\\p{L}\\p{N}@])(?:[\\p{L}\\p{N}-]{2,63}+\\.){1,4}"
                  + TOP
                  + "(?![\\p{L}\\p{N}])(?:/[^\\s<>\"»)]{0,300}+)?"),
          sign(HiddenKind.LINK, "(?<![\\p{L}\\p{N}@.])@[\\p{L}\\p{N}_.-]{2,40}+"),
          new Sign(
              HiddenKind.PHONE,
              Pattern.compile(
                  "(?<![\\p{N}])\\+?[(\\[]?\\d[\\d\\s().\\[\\]\\u00a0\\u202f/-]{5,22}\\d(?!\\p{N})"),
              Contacts::isPhone),
          sign(
              HiddenKind.ADDRESS,
              "(?i)(?<![\\p{L}\\p{N}])[A-CEGHJ-NPR-TVXY]\\d[A-CEGHJ-NPR-TV-Z][ \\u00a0-]?\\d[A-CEGHJ-NPR-TV-Z]\\d"
                  + "(?![\\p{L}\\p{N}])"),
          sign(
              HiddenKind.ADDRESS,
              "(?<![\\p{N}])\\d{1,5}[A-Za-z]?,?\\s(?:\\p{Lu}[\\p{L}’'.-]{1,30}+\\s){1,4}"
                  + "(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Drive|Dr\\.?|Boulevard|Blvd\\.?|Lane"
                  + "|Crescent|Cres\\.?|Court|Way|Terrace)(?!\\p{L})"),
          sign(
              HiddenKind.ADDRESS,
              "(?<![\\p{N}])\\d{1,5}[A-Za-z]?,?\\s(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]oul\\.|[Cc]hemin"
                  + "|[Cc]h\\.|[Rr]ang|[Aa]llée|[Mm]ontée|[Ii]mpasse|[Pp]romenade)\\s"
                  + "(?:(?:de la|de l[’']|du|des|de|d[’']|la|le|l[’'])\\s?){0,2}"
                  + "\\p{Lu}[\\p{L}’'.-]{0,30}+(?:[ -]\\p{Lu}[\\p{L}’'.-]{0,30}+){0,4}"),
          sign(
              HiddenKind.BIRTH,
              "(?i)(?:date of birth|born (?:on|in)|date de naissance|née? (?:le|à|en)|place of birth"
                  + "|lieu de naissance)\\s?:?\\s?[^\\n.;,]{1,40}"));

  private Contacts() {}

  private static Sign sign(HiddenKind kind, String pattern) {
    return new Sign(kind, Pattern.compile(pattern), hit -> true);
  }

  /** Every place that leads to somebody; schools when the organization hides them. */
  static Stream<Range> in(String text, boolean schools) {
    Stream<Range> found = SIGNS.stream().flatMap(sign -> sign.in(text));
    return schools
        ? Stream.concat(found, new Sign(HiddenKind.SCHOOL, SCHOOL, hit -> true).in(text))
        : found;
  }

  private static boolean isPhone(String hit) {
    long digits = hit.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS
        && digits <= MOST_DIGITS
        && !YEARS.matcher(hit.strip()).matches()
        && !AMOUNT.matcher(hit.strip()).matches()
        && !DAY.matcher(hit.strip()).matches();
  }
}
