package org.vivier.testing;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.testing.StaffWalk.Form;

/** What is sent by people who mean harm, and by programs that try everything. */
public final class Attacks {
  /** Markup, a formula, lines of a letter's head and template languages, in one. */
  public static final String HOSTILE =
      "=HYPERLINK(\"x\")\"><img src=x onerror=alert(1)>'</textarea></title></script>"
          + "<script>alert(2)</script>${7*7}{{7*7}}{0}%s\u2028Bcc: zq7@example.org";

  /** What no page may make of it, in whatever context it stands. */
  public static final String RUNS =
      "img[src=x], [onerror], script:not([src]):not([type=application/ld+json])";

  /** Where a spreadsheet would begin to calculate. */
  public static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?[ \\t]*[=+@＝]");

  /** Each takes the place of every field at once, and of one after the other. */
  private static final List<String> MEANT_BADLY =
      List.of(
          "a\0b\u0001\u001b[31m\u0085",
          "w".repeat(20_000),
          "-1",
          "99999999999999999999",
          "NaN",
          "9999-12-31",
          "-0001-01-01",
          "+1000000-01-01",
          "\ufdd0\udbff\udfff\u202e",
          "x\r\nBcc: zq7@example.org",
          "00000000-0000-0000-0000-000000000000",
          " ");

  /** Of large forms, so many fields are looked at one by one. */
  private static final int ONE_BY_ONE = 6;

  private Attacks() {}

  /** One after the other. */
  public static String bad(int turn) {
    return MEANT_BADLY.get(turn % MEANT_BADLY.size());
  }

  /** What the first of its buttons would send. */
  public static Map<String, List<String>> pressed(Form form) {
    Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
    if (!form.named().isEmpty()) {
      fields.put(form.named().getFirst().getKey(), List.of(form.named().getFirst().getValue()));
    }
    return fields;
  }

  /** With something in every field that is typed into, as far as one can guess. */
  public static Map<String, List<String>> filled(Form form) {
    Map<String, List<String>> fields = new LinkedHashMap<>(pressed(form));
    form.typed().stream()
        .filter(name -> fields.getOrDefault(name, List.of("")).getFirst().isBlank())
        .forEach(name ->
            fields.put(
                name,
                List.of(
                    name.contains("mail")
                        ? "race-" + Integer.toHexString(form.action().hashCode()) + "@example.org"
                        : name.endsWith("year") ? "2027" : name.endsWith("month") ? "2" : "3")));
    return fields;
  }

  /** Bodies for a form, without its token. */
  public static Stream<String> on(Form form) {
    Map<String, List<String>> sound = pressed(form);
    Stream.Builder<String> all = Stream.builder();
    all.add(encoded(sound, form.typed()::contains, name -> HOSTILE));
    List<String> names = List.copyOf(sound.keySet());
    for (int turn = 0; turn < MEANT_BADLY.size(); turn += 3) {
      int first = turn;
      all.add(encoded(sound, name -> true, name -> bad(first + names.indexOf(name))));
    }
    for (int i = 0; i < Math.min(names.size(), ONE_BY_ONE); i++) {
      String one = names.get(i);
      String bad = bad(form.action().length() + i);
      all.add(encoded(sound, one::equals, name -> bad));
    }
    names.stream()
        .limit(1)
        .forEach(one -> all.add(StaffWalk.encoded(sound) + ("&" + one + "=zq7").repeat(400)));
    all.add(encoded(sound, name -> true, name -> MEANT_BADLY.getFirst()));
    all.add("");
    all.add("text=%FF%FE&%80=%zz");
    return all.build();
  }

  private static String encoded(
      Map<String, List<String>> fields, Predicate<String> hit, UnaryOperator<String> bad) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach(
        (name, values) -> all.put(name, hit.test(name) ? List.of(bad.apply(name)) : values));
    return StaffWalk.encoded(all);
  }

  /** Queries for an address that asks for these. */
  public static List<String> asking(Collection<String> asked) {
    List<String> names = List.copyOf(asked);
    List<String> queries = new ArrayList<>();
    for (int first = 0; first < MEANT_BADLY.size() && !names.isEmpty(); first += 4) {
      int turn = first;
      queries.add(
          names.stream()
              .map(name -> name + "=" + asked(bad(turn + names.indexOf(name))))
              .collect(Collectors.joining("&")));
    }
    return queries;
  }

  /** An address has room for so much. */
  private static String asked(String value) {
    return StaffBrowser.encoded(value.substring(0, Math.min(200, value.length())));
  }

  /** What an answer that is its reader's alone lacks of what keeps it so. */
  public static List<String> unkept(String path, HttpResponse<?> answer) {
    return Map.of(
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "frame-ancestors 'none'")
        .entrySet()
        .stream()
        .filter(header ->
            !answer.headers().firstValue(header.getKey()).orElse("").contains(header.getValue()))
        .map(header -> path + " lacks " + header.getKey())
        .toList();
  }
}
