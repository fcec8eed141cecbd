package org.vivier.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Several files of one key and language: which is the canonical one, and whether they drifted. */
final class Copies {
  /** Keys that tell copies of one text apart without changing what it says. */
  private static final Set<String> ADDRESS_KEYS = Set.of("aliases", "url", "slug");

  private Copies() {}

  /** The file whose slug no other file's aliases claim to replace, else the first by name. */
  static PostingFile canonical(List<PostingFile> files) {
    return files.stream()
        .filter(file ->
            files.stream()
                .anyMatch(other -> !other.path().equals(file.path()) && replaces(file, other)))
        .findFirst()
        .orElse(files.getFirst());
  }

  private static boolean replaces(PostingFile file, PostingFile older) {
    return file.aliases().stream()
        .anyMatch(alias -> alias.replaceAll("/+$", "").endsWith("/" + older.slug()));
  }

  static Finding finding(PostingFile canonical, PostingFile copy) {
    Optional<Difference> difference = difference(canonical, copy);
    Counterpart counterpart =
        new Counterpart(canonical.path(), difference.map(Difference::theirLine).orElse(1));
    if (difference.isEmpty()) {
      return Finding.of(
              FormatRules.COPY_IDENTICAL,
              Severity.WARNING,
              copy.path(),
              Span.START,
              Message.of(
                  "This file says the same as “%s”: delete it, or keep it only as an old address.",
                  "Ce fichier dit la même chose que « %s » : supprimez-le ou ne le gardez que comme ancienne adresse.",
                  canonical.path()))
          .against(counterpart);
    }
    return Finding.of(
            FormatRules.COPY_DRIFTED,
            Severity.ERROR,
            copy.path(),
            difference.get().span(),
            Message.of(
                "This file and “%1$s” have one translation key and language but differ here (“%2$s”, there “%3$s”; in all: %4$s): keep one.",
                "Ce fichier et « %1$s » ont la même clé de traduction et la même langue, mais diffèrent ici (« %2$s », là « %3$s » ; en tout : %5$s) : gardez-en un seul.",
                canonical.path(),
                difference.get().ours(),
                difference.get().theirs(),
                drifted(canonical, copy, "text"),
                drifted(canonical, copy, "texte")))
        .against(counterpart);
  }

  private record Difference(Span span, String ours, int theirLine, String theirs) {}

  /** The first thing that two files say differently; blanks at line ends don't count. */
  private static Optional<Difference> difference(PostingFile canonical, PostingFile copy) {
    for (String key : keys(canonical, copy)) {
      String ours = written(copy, key);
      String theirs = written(canonical, key);
      if (!ours.equals(theirs)) {
        int line = canonical.frontMatter().span(key).line();
        return Optional.of(
            new Difference(
                copy.frontMatter().span(key),
                key + ": " + brief(ours),
                line,
                key + ": " + brief(theirs)));
      }
    }
    return bodies(canonical, copy);
  }

  private static Set<String> keys(PostingFile canonical, PostingFile copy) {
    Set<String> keys = new LinkedHashSet<>(copy.frontMatter().keys());
    keys.addAll(canonical.frontMatter().keys());
    keys.removeAll(ADDRESS_KEYS);
    return keys;
  }

  /** All that differs: the keys by name, the text as a whole. */
  private static String drifted(PostingFile canonical, PostingFile copy, String text) {
    List<String> drifted =
        new ArrayList<>(
            keys(canonical, copy).stream()
                .filter(key -> !written(copy, key).equals(written(canonical, key)))
                .toList());
    if (bodies(canonical, copy).isPresent()) {
      drifted.add(text);
    }
    return String.join(", ", drifted);
  }

  private static Optional<Difference> bodies(PostingFile canonical, PostingFile copy) {
    Map<Integer, String> ours = lines(copy);
    Map<Integer, String> theirs = lines(canonical);
    var left = ours.entrySet().iterator();
    var right = theirs.entrySet().iterator();
    while (left.hasNext() || right.hasNext()) {
      Map.Entry<Integer, String> mine =
          left.hasNext() ? left.next() : Map.entry(copy.bodyLine(), "");
      Map.Entry<Integer, String> other =
          right.hasNext() ? right.next() : Map.entry(canonical.bodyLine(), "");
      if (!mine.getValue().equals(other.getValue())) {
        Span span = Span.inLine(mine.getKey(), 1, mine.getValue().length());
        return Optional.of(
            new Difference(span, brief(mine.getValue()), other.getKey(), brief(other.getValue())));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, String> lines(PostingFile file) {
    Map<Integer, String> lines = new TreeMap<>();
    int number = file.bodyLine();
    for (String line : file.body().split("\r\n|\r|\n", -1)) {
      if (!line.isBlank()) {
        lines.put(number, line.stripTrailing());
      }
      number++;
    }
    return lines;
  }

  private static String written(PostingFile file, String key) {
    FrontMatterValue value = file.frontMatter().value(key);
    return value == null ? "" : plain(value);
  }

  private static String plain(FrontMatterValue value) {
    return switch (value) {
      case FrontMatterValue.Scalar scalar -> scalar.text().strip();
      case FrontMatterValue.Items items ->
          items.values().stream().map(Copies::plain).toList().toString();
      case FrontMatterValue.Fields fields -> {
        Map<String, String> sorted = new TreeMap<>();
        fields.values().forEach((name, field) -> sorted.put(name, plain(field)));
        yield sorted.toString();
      }
    };
  }

  private static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
