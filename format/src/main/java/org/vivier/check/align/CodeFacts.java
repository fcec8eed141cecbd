package org.vivier.check.align;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.align.Fact.Kind;

/** Facts that are codes: groups and levels, language profiles, addresses. */
final class CodeFacts {
  /** A group and level, perhaps with further levels: {@code CS-04, 05 or CS-06}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?<![^\\d]/)([A-Z]{2})[- ]?0?(\\d{1,2})(?![\\p{L}\\p{N}%])(?:(?: ?/"
              + " ?| ?, ?| ?[-–] ?| (?:or|and|to|ou|et|à) )0?(\\d{1,2})(?![\\p{L}\\p{N}%-]))?");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([ABCPXE-]{3})(?: ?/ ?([ABCPXE-]{3}))?(?![\\p{L}\\p{N}/-])");

  /** Each level apart: {@code C/B/C}. */
  private static final Pattern LEVELS =
      Pattern.compile("(?<![\\p{L}\\p{N}/-])([ABC]) ?/ ?([ABC]) ?/ ?([ABC])(?![\\p{L}\\p{N}/-])");

  /** Each skill by its name: {@code reading C}, {@code lecture : C}. */
  private static final Pattern SKILL =
      Pattern.compile(
          "(?<!\\p{L})(?i:(reading|lecture|compréhension (?:de"
              + " l'écrit|écrite))|(writing|written|écriture|rédaction|expression"
              + " écrite)|(oral|expression orale|interaction orale|compétences? orales?))(?i:"
              + " (?:comprehension|expression|interaction|proficiency))?["
              + " :=(–-]{1,3}(?i:(?:level|niveau) )?([ABCE])(?=[,.;)]|$| (?:and|et)\\b)");

  /** Letters that are also a broadcaster's. */
  private static final Pattern BROADCASTER =
      Pattern.compile("(?i)^ (?:radio|news|tv|television|music|sports|gem|podcasts?)\\b");

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,10}+");

  private static final int NEAR = 20;

  private static final List<String> GRADED = List.of("wcag", "accessib", "conform");

  private final FactText text;

  CodeFacts(FactText text) {
    this.text = text;
  }

  void hideAddresses() {
    if (text.plain().indexOf('@') >= 0) {
      Matcher email = text.matcher(EMAIL);
      while (email.find()) {
        String address = email.group().toLowerCase(Locale.ROOT);
        text.take(Kind.EMAIL, address, email.start(), email.end());
      }
    }
    for (int at = text.plain().indexOf("http"); at >= 0; at = text.plain().indexOf("http", at)) {
      int end = text.plain().indexOf(' ', at);
      text.hide(at, end < 0 ? text.length() : end);
    }
  }

  void codes() {
    if (!codeLike(text.plain())) {
      return;
    }
    Matcher code = text.matcher(CODE);
    while (code.find()) {
      if (Groups.known(code.group(1)) && plausible(code)) {
        String group = code.group(1);
        text.take(
            Kind.CLASSIFICATION,
            group + "-" + FactText.twoDigits(code.group(2)),
            code.start(),
            code.end(2));
        if (code.group(3) != null && separated(code)) {
          text.take(
              Kind.CLASSIFICATION,
              group + "-" + FactText.twoDigits(code.group(3)),
              code.start(3),
              code.end(3));
        }
      }
    }
  }

  /** A digit behind two capitals, perhaps with a sign between them. */
  private static boolean codeLike(String text) {
    for (int i = 2; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int last = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-' ? i - 2 : i - 1;
        if (last > 0 && capital(text.charAt(last)) && capital(text.charAt(last - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Without a hyphen only two digits are a level, "AS 06", but not "IT 3", unless one is meant. */
  private boolean plausible(Matcher code) {
    String written = code.group();
    return written.charAt(2) == '-'
        || written.substring(2).strip().startsWith("0")
        || (written.length() <= 4 && levels(code.start(), code.end()));
  }

  private boolean levels(int start, int end) {
    String around =
        text.plain()
            .substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
            .toLowerCase(Locale.ROOT);
    return around.contains("level")
        || around.contains("niveau")
        || around.contains("classif")
        || around.contains("class\u00E9");
  }

  private static boolean separated(Matcher code) {
    return code.group(3).length() == code.group(2).length();
  }

  void profiles() {
    skills();
    if (!profileLike(text.plain())) {
      return;
    }
    Matcher profile = text.matcher(PROFILE);
    while (profile.find()) {
      String first = profile.group(1);
      String second = profile.group(2);
      if (second == null
          && (!first.matches("[ABC]{3}") || !bilingualContext() || broadcaster(profile))) {
        continue;
      }
      if (first.equals("---") || (second == null && graded(profile))) {
        continue;
      }
      String value = second == null ? first + "/" + first : first + "/" + second;
      text.take(Kind.PROFILE, value, profile.start(), profile.end());
    }
  }

  /** Levels that are told one by one. */
  private void skills() {
    if (text.plain().indexOf('/') >= 0) {
      Matcher levels = text.matcher(LEVELS);
      while (levels.find()) {
        if (bilingualContext()) {
          String all = levels.group(1) + levels.group(2) + levels.group(3);
          text.take(Kind.PROFILE, all + "/" + all, levels.start(), levels.end());
        }
      }
    }
    if (oral(text.lower())) {
      Matcher skill = text.matcher(SKILL);
      while (skill.find()) {
        String name = skill.group(1) != null ? "r" : skill.group(2) != null ? "w" : "o";
        text.hint(Kind.PROFILE, name + skill.group(4), skill);
      }
    }
  }

  private static boolean oral(String lower) {
    return lower.contains("oral") || lower.contains("reading") || lower.contains("lecture");
  }

  private boolean broadcaster(Matcher profile) {
    return text.plain().startsWith("la ", profile.start() - 3)
        || BROADCASTER.matcher(text.plain()).region(profile.end(), text.length()).lookingAt();
  }

  /** Three capitals in a row, or hyphens with them, as every profile has. */
  private static boolean profileLike(String text) {
    int run = 0;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean level = (c >= 'A' && c <= 'C') || c == 'E' || c == 'P' || c == 'X';
      run = level || c == '-' ? run + 1 : 0;
      letter = run > 0 && (letter || level);
      if (run >= 3 && letter) {
        return true;
      }
    }
    return false;
  }

  /** AAA is also a level of accessibility, and a grade of other things. */
  private boolean graded(Matcher profile) {
    String lower = text.lower();
    return GRADED.stream().anyMatch(lower::contains)
        || (profile.group(1).equals("AAA")
            && Set.of("biling", "linguisti", "langue", "language").stream()
                .noneMatch(lower::contains));
  }

  private boolean bilingualContext() {
    String lower = text.lower();
    return Set.of("biling", "profil", "linguisti", "french", "français", "role is", "niveau")
        .stream()
        .anyMatch(lower::contains);
  }
}
