package org.vivier.check.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Fact.Kind;
import org.vivier.check.align.Fact.Weight;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;

/** Prose that is read for facts. What one reading has taken, no later one reads again. */
final class FactText {
  private static final char TAKEN = '\u0001';

  private final Prose prose;
  private final Language language;
  private final StringBuilder text;
  private final List<Fact> facts = new ArrayList<>();
  private @Nullable String plain;

  FactText(Prose prose, Language language) {
    this.prose = prose;
    this.language = language;
    this.text = new StringBuilder(ordinary(prose.text()));
  }

  /** Blanks and hyphens made ordinary, one character for one, so that places stay. */
  private static String ordinary(String text) {
    return text.replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .replace('\u2009', ' ')
        .replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u2019', '\'');
  }

  boolean english() {
    return language == Language.EN;
  }

  /** What nobody has taken yet. */
  String plain() {
    String current = plain;
    if (current == null) {
      current = text.toString();
      plain = current;
    }
    return current;
  }

  String lower() {
    return plain().toLowerCase(Locale.ROOT);
  }

  int length() {
    return text.length();
  }

  Matcher matcher(Pattern pattern) {
    return pattern.matcher(plain());
  }

  List<Fact> facts() {
    return facts;
  }

  /** Keeps a fact and hides its words from later readings. */
  void take(Kind kind, String value, int start, int end) {
    int last = end;
    while (last > start && prose.text().charAt(last - 1) == ' ') {
      last--;
    }
    facts.add(new Fact(kind, value, prose.text().substring(start, last), prose, start, last));
    hide(start, end);
  }

  /** Keeps a fact whose words may tell others too. */
  void state(Kind kind, String value, int start, int end) {
    facts.add(new Fact(kind, value, prose.text().substring(start, end), prose, start, end));
  }

  /** Keeps what is enough for the other language and asks nothing of it. */
  void answer(Kind kind, String value, Matcher found) {
    String written = prose.text().substring(found.start(), found.end());
    facts.add(new Fact(kind, value, written, prose, found.start(), found.end(), Weight.LOOSE));
  }

  /** Keeps what the other language may leave out but not contradict, and hides its words. */
  void hint(Kind kind, String value, Matcher found) {
    String written = prose.text().substring(found.start(), found.end());
    facts.add(new Fact(kind, value, written, prose, found.start(), found.end(), Weight.HINTED));
    hide(found.start(), found.end());
  }

  void hide(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, TAKEN);
    }
    plain = null;
  }

  static String twoDigits(String level) {
    return level.length() == 1 ? "0" + level : level;
  }

  /** The first that is there, or nothing. */
  static String first(@Nullable String one, @Nullable String two, @Nullable String three) {
    return one != null ? one : two != null ? two : three != null ? three : "";
  }
}
