package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vivier.assessment.blind.FoldedText.Word;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.text.Folding;

/** What is known of one person: parts of the name, of the e-mail address, of their own links. */
final class Identifiers {
  private static final int CONTAINED = 5;
  private static final int SHORTEST = 2;
  private static final int SHORTEST_OF_ADDRESS = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APART_OR_DIGITS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ \\u00a0]\\p{L}){2,30}(?![\\p{L}\\p{N}])");

  /** Parts of names that say nothing by themselves. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "di", "da", "del",
          "dos", "el", "al", "bin", "ibn", "st", "ste", "mc", "jr", "sr", "dr", "mr", "mrs", "ms");

  /** Names that are words, too: hidden only where they are written as names. */
  private static final Set<String> WORDS_TOO =
      Set.of(
          "will",
          "mark",
          "may",
          "june",
          "april",
          "august",
          "grace",
          "hope",
          "faith",
          "joy",
          "rose",
          "page",
          "long",
          "young",
          "brown",
          "white",
          "black",
          "green",
          "king",
          "bishop",
          "baker",
          "cook",
          "hunter",
          "carter",
          "mason",
          "price",
          "rich",
          "art",
          "bill",
          "sue",
          "pat",
          "rob",
          "drew",
          "frank",
          "ray",
          "dawn",
          "eve",
          "iris",
          "lily",
          "olive",
          "amber",
          "blanc",
          "blanche",
          "petit",
          "petite",
          "roy",
          "roi",
          "claire",
          "clair",
          "aime",
          "rene",
          "juste",
          "constant",
          "prudence",
          "marin",
          "marine",
          "rivard",
          "lajoie",
          "bon",
          "leblanc",
          "noel",
          "pierre",
          "fleur",
          "aurore",
          "victoire",
          "love",
          "day",
          "field",
          "wood",
          "stone",
          "hill",
          "banks",
          "fox",
          "wolf",
          "bird",
          "fish",
          "lamb",
          "best",
          "small",
          "sharp",
          "wise");

  private static final Set<String> OF_EVERYBODY =
      Set.of(
          "http",
          "https",
          "www",
          "github",
          "gitlab",
          "linkedin",
          "behance",
          "dribbble",
          "medium",
          "gmail",
          "outlook",
          "hotmail",
          "yahoo",
          "icloud",
          "videotron",
          "example",
          "info",
          "mail",
          "contact",
          "portfolio",
          "profile",
          "user",
          "users",
          "index",
          "html",
          "about",
          "page",
          "pages",
          "blog",
          "site",
          "docs",
          "document",
          "documents",
          "drive",
          "google",
          "work",
          "works",
          "projects",
          "project",
          "design",
          "candidates",
          "resume",
          "code");

  private final Set<String> parts = new LinkedHashSet<>();

  private Identifiers() {}

  static Identifiers of(Answers answers) {
    Identifiers known = new Identifiers();
    known.name(answers.first(Questions.NAME));
    known.address(answers.first(Questions.EMAIL));
    answers.all(Questions.LINKS).forEach(known::link);
    return known;
  }

  private void name(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(Folding.fold(name), -1)) {
      String glued = APART.matcher(word).replaceAll("");
      if (!glued.isEmpty()) {
        words.add(glued);
      }
      for (String part : APART.split(word, -1)) {
        add(part, SHORTEST);
      }
      add(glued, SHORTEST);
    }
    if (words.size() > 1) {
      String first = words.getFirst();
      String last = words.getLast();
      parts.add(String.join("", words));
      parts.add(first + last);
      parts.add(last + first);
      parts.add(first.charAt(0) + last);
      parts.add(first + last.charAt(0));
    }
  }

  private void address(String email) {
    int at = email.lastIndexOf('@');
    String local = Folding.fold(at < 0 ? email : email.substring(0, at));
    for (String part : APART_OR_DIGITS.split(local, -1)) {
      add(part, SHORTEST_OF_ADDRESS);
    }
    add(APART.matcher(local).replaceAll(""), SHORTEST_OF_ADDRESS);
  }

  private void link(String link) {
    for (String part : APART.split(Folding.fold(link), -1)) {
      add(part, SHORTEST_OF_ADDRESS);
    }
  }

  private void add(String part, int shortest) {
    if (part.length() >= shortest && !PARTICLES.contains(part) && !OF_EVERYBODY.contains(part)) {
      parts.add(part);
    }
  }

  /**
   * Where they stand in a text: whole words, in longer ones, spaced out, over the end of a line.
   */
  List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    List<Word> words = FoldedText.words(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (says(word, text)) {
        found.add(hidden(word.start(), word.end()));
      }
      if (i + 1 < words.size() && broken(text, word, words.get(i + 1))) {
        Word next = words.get(i + 1);
        if (parts.contains(word.text() + next.text())) {
          found.add(hidden(word.start(), next.end()));
        }
      }
    }
    SPACED
        .matcher(text)
        .results()
        .filter(hit -> isName(Folding.fold(hit.group()).replaceAll("\\s", "")))
        .forEach(hit -> found.add(hidden(hit.start(), hit.end())));
    return found;
  }

  private boolean says(Word word, String text) {
    if (parts.contains(word.text())) {
      return !WORDS_TOO.contains(word.text())
          || Character.isUpperCase(text.codePointAt(word.start()));
    }
    return isName(word.text());
  }

  private boolean isName(String word) {
    return parts.stream()
        .anyMatch(
            part -> part.length() >= CONTAINED && !WORDS_TOO.contains(part) && word.contains(part));
  }

  /** With a hyphen between them, at the end of a line perhaps. */
  private static boolean broken(String text, Word one, Word other) {
    String between = text.substring(one.end(), other.start());
    return between.length() <= 4 && between.strip().matches("[-‐‑\\u00ad’']");
  }

  private static Range hidden(int start, int end) {
    return new Range(start, end, HiddenKind.NAME);
  }
}
