package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vivier.assessment.blind.FoldedText.Word;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.text.Folding;

/**
 * People who must not be recognized in a text that somebody wrote: their names, addresses, numbers
 * and links, and what their applications are called. What is hidden is what is known; a nickname
 * isn't.
 */
public final class KnownPeople {
  /** What stands where something was hidden. */
  public static final String HIDDEN = "█████";

  private static final int SHORTEST_ALONE = 3;
  private static final int CONTAINED = 5;
  private static final int LONGEST = 60;
  private static final int FEWEST_DIGITS = 7;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}._%+'’-]{1,64}+@[\\p{L}\\p{N}.-]{1,255}+");
  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\d(?:[ ().\\-\\u00a0\\u2011]{0,3}\\d){6,18}");
  private static final Pattern LINK = Pattern.compile("[^\\s<>\"«»()]{6,400}+");
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(?:V-)?[0-9A-Z]{4}(?:-[0-9A-Z]{4})?(?![\\p{L}\\p{N}-])");

  private final Set<String> parts = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  /** What somebody said of themselves. */
  public void add(Answers answers) {
    List<String> words = words(answers.first(Questions.NAME));
    words.stream().filter(word -> !Identifiers.PARTICLES.contains(word)).forEach(parts::add);
    if (words.size() > 1) {
      whole.add(String.join("", words));
      whole.add(words.getFirst() + words.getLast());
      whole.add(words.getLast() + words.getFirst());
    }
    addresses.add(Folding.fold(answers.first(Questions.EMAIL).strip()));
    String digits = digits(answers.first(Questions.PHONE));
    if (digits.length() >= FEWEST_DIGITS) {
      numbers.add(national(digits));
    }
    answers.all(Questions.LINKS).stream()
        .flatMap(text -> Stream.of(BLANKS.split(text, -1)))
        .map(KnownPeople::bare)
        .filter(link -> link.length() >= CONTAINED)
        .forEach(links::add);
  }

  /** What an application is called: its reference, its label. */
  public void add(String code) {
    codes.add(code);
  }

  /** Somebody whose own name stays, although another is called alike. */
  public void show(Answers answers) {
    shown.addAll(words(answers.first(Questions.NAME)));
  }

  /** The text without them. */
  public String hide(String text) {
    List<Range> found = new ArrayList<>();
    names(text, found);
    ADDRESS.matcher(text).results().filter(hit -> isAddress(hit.group())).forEach(add(found));
    NUMBER
        .matcher(text)
        .results()
        .filter(hit -> numbers.contains(national(digits(hit.group()))))
        .forEach(add(found));
    LINK.matcher(text).results().filter(hit -> isLink(hit.group())).forEach(add(found));
    CODE.matcher(text).results().filter(hit -> codes.contains(hit.group())).forEach(add(found));
    return found.isEmpty() ? text : without(text, found);
  }

  private static java.util.function.Consumer<MatchResult> add(List<Range> found) {
    return hit -> found.add(new Range(hit.start(), hit.end(), HiddenKind.NAME));
  }

  private void names(String text, List<Range> found) {
    List<Word> words = FoldedText.words(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (alone(word, text) || contains(word.text())) {
        found.add(new Range(word.start(), word.end(), HiddenKind.NAME));
      }
      if (i + 1 < words.size() && pair(word.text(), words.get(i + 1).text())) {
        found.add(new Range(word.start(), words.get(i + 1).end(), HiddenKind.NAME));
      }
    }
  }

  /** Most names are words, too: alone they count where they are written as names. */
  private boolean alone(Word word, String text) {
    return word.text().length() >= SHORTEST_ALONE
        && parts.contains(word.text())
        && !shown.contains(word.text())
        && Character.isUpperCase(text.codePointAt(word.start()));
  }

  private boolean pair(String one, String other) {
    return whole.contains(one + other) && !(shown.contains(one) && shown.contains(other));
  }

  /** A first and a last name in one word, as addresses and file names have them. */
  private boolean contains(String word) {
    for (int from = 0; from + CONTAINED <= word.length(); from++) {
      int last = Math.min(word.length(), from + LONGEST);
      for (int to = from + CONTAINED; to <= last; to++) {
        if (whole.contains(word.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAddress(String text) {
    String folded = Folding.fold(text);
    return addresses.contains(folded) || addresses.contains(folded.replaceAll("\\.$", ""));
  }

  private boolean isLink(String text) {
    String bare = bare(text);
    return bare.length() >= CONTAINED
        && bare.indexOf('.') > 0
        && (links.contains(bare) || links.stream().anyMatch(bare::startsWith));
  }

  private static String bare(String link) {
    return link.toLowerCase(Locale.ROOT)
        .replaceAll("^(?:https?://)?(?:www\\.)?", "")
        .replaceAll("[/.,;:]+$", "");
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** With and without the country it is the same number. */
  private static String national(String digits) {
    return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
  }

  private static List<String> words(String name) {
    return Stream.of(APART.split(Folding.fold(name), -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String without(String text, List<Range> found) {
    found.sort(Comparator.comparingInt(Range::start));
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Range range : found) {
      if (range.start() >= at) {
        left.append(text, at, range.start()).append(HIDDEN);
      }
      at = Math.max(at, range.end());
    }
    return left.append(text.substring(Math.min(at, text.length()))).toString();
  }
}
