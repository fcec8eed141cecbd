package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vivier.check.document.Wording;
import org.vivier.check.rules.RuleBook;

/** No pattern of the checker looks at a character of any line more often than a fixed number. */
class PatternStepsTest {
  private static final int LENGTH = 1_000;

  /** Looks at each character; what backtracks over a line needs thousands. */
  private static final int BUDGET = 240;

  /** What patterns begin to match and then don't. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "a.b-",
          "a@",
          "a.",
          "1",
          "1 ",
          "1,",
          "1 000",
          "1,000",
          "$1 ",
          "$1-",
          "*a ",
          "**",
          "[a",
          "[a](",
          "](",
          "(a ",
          "« a ",
          " ",
          "\u00A0",
          "a: ",
          "http://a ",
          "http://",
          "mailto:a",
          "CS-02 ",
          "IT-02 ",
          "IT 02-",
          "May 1 ",
          "1 mai ",
          "_",
          "`a",
          "<a",
          "<!--",
          "{{a",
          "{{< a",
          "{%",
          "8 heures à ",
          "à 8 heures ",
          "ABC/",
          "AAA",
          "&amp;",
          "&#1",
          "a/",
          "-",
          "- a",
          "é",
          "de ",
          "pool of ",
          "poste ",
          "cote ",
          "cote sécurité ",
          "two years ",
          "for a period of ",
          "term of ",
          "links ",
          "bassin de ",
          "mesures a ",
          "no a ",
          "aucun a ",
          "at least one ",
          "plus de deux ",
          "a million ",
          "9 p.m. ",
          "heure de ",
          "reading ",
          "C/",
          "2026-",
          "experience as ",
          "lien « a ",
          "postes a b à ",
          "www.",
          ".ca",
          "un·e",
          "(s)",
          "[insert",
          "formerly ",
          "anciennement a ",
          "…",
          "“a",
          "\"a",
          "'a",
          "Aa ");

  @Test
  void everyPatternIsLinear() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(100);
    List<String> slow = new ArrayList<>();
    patterns.forEach((name, pattern) -> {
      for (String piece : PIECES) {
        Counted text = new Counted(piece.repeat(LENGTH / piece.length() + 1) + "\u0001");
        if (exceeds(pattern, text)) {
          slow.add(name + " on " + piece);
          return;
        }
      }
    });
    assertThat(slow).isEmpty();
  }

  private static boolean exceeds(Pattern pattern, Counted text) {
    try {
      Matcher matcher = pattern.matcher(text);
      int from = 0;
      while (from <= text.length() && matcher.find(from)) {
        from = Math.max(matcher.end(), from + 1);
      }
      return false;
    } catch (OutOfBudget e) {
      return true;
    }
  }

  private static final class OutOfBudget extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > (long) BUDGET * text.length()) {
        throw new OutOfBudget();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The patterns of all classes that read postings, by the place that keeps them. */
  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> found = new TreeMap<>();
    Path root = Path.of(RuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (Class<?> type : classes(root)) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          collect(type.getSimpleName() + "." + field.getName(), field.get(null), found, 0);
        }
      }
    }
    for (Object rule : RuleBook.all()) {
      Class<?> parent = rule.getClass().getSuperclass();
      if (parent != Object.class && parent != Record.class) {
        for (Field field : parent.getDeclaredFields()) {
          field.setAccessible(true);
          if (!Modifier.isStatic(field.getModifiers())) {
            collect(
                rule.getClass().getSimpleName() + "." + field.getName(), field.get(rule), found, 0);
          }
        }
      }
    }
    return found;
  }

  private static List<Class<?>> classes(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    try (var files = Files.walk(root.resolve("org/vivier"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
        if (!name.contains("-info")) {
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return classes;
  }

  private static void collect(
      String name, @Nullable Object value, Map<String, Pattern> found, int depth)
      throws ReflectiveOperationException {
    switch (value) {
      case null -> {}
      case Pattern pattern -> found.put(name, pattern);
      case Wording wording -> {
        var compiled = Wording.class.getDeclaredMethod("pattern");
        compiled.setAccessible(true);
        found.put(name, (Pattern) compiled.invoke(wording));
      }
      case Map<?, ?> map -> collect(name, List.copyOf(map.values()), found, depth);
      case Collection<?> all -> {
        int at = 0;
        for (Object each : all) {
          collect(name + "[" + at++ + "]", each, found, depth + 1);
        }
      }
      case Record record when depth < 3 -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          collect(
              name + "." + component.getName(),
              component.getAccessor().invoke(record),
              found,
              depth + 1);
        }
      }
      default -> {}
    }
  }
}
