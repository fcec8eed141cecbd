package org.vivier.check.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Fact.Weight;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;

/** Cities and the capital region, as either language writes them. */
final class Places {
  private static final int MOST_WORDS = 4;

  private static final String CAPITAL_REGION = "the capital region";

  /** Written the same in both languages. */
  private static final Set<String> SAME =
      Set.of(
          "Ottawa",
          "Toronto",
          "Kitchener",
          "Waterloo",
          "Gatineau",
          "Vancouver",
          "Victoria",
          "Halifax",
          "Calgary",
          "Edmonton",
          "Winnipeg",
          "Regina",
          "Saskatoon",
          "Moncton",
          "Fredericton",
          "Charlottetown",
          "Summerside",
          "Dartmouth",
          "Whitehorse",
          "Iqaluit",
          "Yellowknife",
          "Hamilton",
          "London",
          "Windsor",
          "Kingston",
          "Sudbury",
          "Mississauga",
          "Brampton",
          "Markham",
          "Barrie",
          "Guelph",
          "Oshawa",
          "Peterborough",
          "Cornwall",
          "Laval",
          "Longueuil",
          "Sherbrooke",
          "Saguenay",
          "Rimouski",
          "Surrey",
          "Burnaby",
          "Richmond",
          "Kelowna",
          "Kamloops",
          "Nanaimo",
          "Abbotsford",
          "Lethbridge",
          "Miramichi",
          "Bathurst",
          "Brandon",
          "Sydney");

  private static final Map<String, String> NAMES = names();

  private Places() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    SAME.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    names.put("montreal", "Montréal");
    names.put("montréal", "Montréal");
    names.put("quebec city", "Québec");
    names.put("québec city", "Québec");
    names.put("ville de québec", "Québec");
    names.put("trois-rivières", "Trois-Rivières");
    names.put("trois-rivieres", "Trois-Rivières");
    names.put("three rivers", "Trois-Rivières");
    names.put("lévis", "Lévis");
    names.put("saint john", "Saint John");
    names.put("st. john's", "St. John’s");
    names.put("st john's", "St. John’s");
    names.put("thunder bay", "Thunder Bay");
    names.put("prince george", "Prince George");
    names.put("red deer", "Red Deer");
    names.put("londres", "London");
    names.put("national capital region", CAPITAL_REGION);
    names.put("région de la capitale", CAPITAL_REGION);
    names.put("ncr", CAPITAL_REGION);
    names.put("rcn", CAPITAL_REGION);
    return Map.copyOf(names);
  }

  /** Words with a capital that are the name of a place; "région de la capitale" has none. */
  static void read(Prose prose, Language language, List<Fact> facts) {
    String text = prose.text();
    for (int i = 0; i < text.length(); i++) {
      if (starts(text, i)) {
        int end = read(prose, i, language, facts);
        i = Math.max(i, end - 1);
      }
    }
  }

  private static boolean starts(String text, int at) {
    char c = text.charAt(at);
    boolean named =
        Character.isUpperCase(c)
            || text.startsWith("région de la c", at)
            || text.startsWith("ville de Q", at);
    return named && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  /** Reads the longest name that begins at a place, and tells where it ends. */
  private static int read(Prose prose, int start, Language language, List<Fact> facts) {
    String lower = prose.lower();
    int longest = start;
    String name = null;
    int end = start;
    for (int words = 0; words < MOST_WORDS && end < lower.length(); words++) {
      end = wordEnd(lower, end);
      String known = NAMES.get(lower.substring(start, end));
      if (known != null) {
        name = known;
        longest = end;
      }
      end++;
    }
    if (name == null) {
      return quebec(prose, start, language, facts);
    }
    boolean region = name.equals(CAPITAL_REGION);
    facts.add(fact(name, prose, start, longest, region ? Weight.HINTED : Weight.STATED));
    if (region) {
      facts.add(fact("Ottawa", prose, start, longest, Weight.LOOSE));
      facts.add(fact("Gatineau", prose, start, longest, Weight.LOOSE));
    } else if (name.equals("Ottawa") || name.equals("Gatineau")) {
      facts.add(fact(CAPITAL_REGION, prose, start, longest, Weight.LOOSE));
    }
    return longest;
  }

  private static int wordEnd(String lower, int from) {
    int end = from;
    while (end < lower.length()
        && (Character.isLetter(lower.charAt(end))
            || lower.charAt(end) == '\''
            || (lower.charAt(end) == '-' && lower.startsWith("trois-riv", from))
            || (lower.charAt(end) == '.' && lower.startsWith("st.", end - 2)))) {
      end++;
    }
    return end;
  }

  /** "À Québec" is the city; otherwise the name may be the province's. */
  private static int quebec(Prose prose, int start, Language language, List<Fact> facts) {
    String lower = prose.lower();
    int end = wordEnd(lower, start);
    String word = lower.substring(start, end);
    if (word.equals("québec") || word.equals("quebec")) {
      boolean city = language == Language.FR && lower.startsWith("à ", start - 2);
      facts.add(fact("Québec", prose, start, end, city ? Weight.HINTED : Weight.LOOSE));
    }
    return end;
  }

  private static Fact fact(String value, Prose prose, int start, int end, Weight weight) {
    return new Fact(
        Kind.PLACE, value, prose.text().substring(start, end), prose, start, end, weight);
  }
}
