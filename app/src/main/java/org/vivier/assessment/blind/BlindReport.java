package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * An honest word: how much was hidden, and what may still say whose it is, counted in what is left.
 *
 * @param hidden how often each kind was hidden
 * @param years how many different years are named
 * @param schools how many schools
 * @param names how many other names: of employers, places, people
 * @param french whether the text is French, whose grammar tells genders
 */
public record BlindReport(
    Map<HiddenKind, Integer> hidden, int years, int schools, int names, boolean french) {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern PROPER =
      Pattern.compile(
          "(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}’'-]{2,40}+(?: \\p{Lu}[\\p{L}’'-]{1,40}+){0,5}");

  public BlindReport {
    hidden = Map.copyOf(hidden);
  }

  static BlindReport of(List<Section> sections, boolean french) {
    Map<HiddenKind, Integer> hidden = new EnumMap<>(HiddenKind.class);
    Set<String> years = new HashSet<>();
    Set<String> schools = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Section section : sections) {
      for (Passage passage : section.passages()) {
        for (Passage.Part part : passage.parts()) {
          if (part.hidden() != null) {
            hidden.merge(part.hidden(), 1, Integer::sum);
          }
          YEAR.matcher(part.text()).results().forEach(hit -> years.add(hit.group()));
          Contacts.SCHOOL.matcher(part.text()).results().forEach(hit -> schools.add(hit.group()));
          PROPER.matcher(part.text()).results().forEach(hit -> names.add(hit.group()));
        }
      }
    }
    return new BlindReport(hidden, years.size(), schools.size(), names.size(), french);
  }

  /** How much was hidden, a phrase for each kind. */
  public List<String> hidden(Language language) {
    List<String> phrases = new ArrayList<>();
    for (HiddenKind kind : HiddenKind.values()) {
      Integer many = hidden.get(kind);
      if (many != null) {
        phrases.add(kind.counted(many, language));
      }
    }
    return phrases;
  }

  /** What is left that may say whose it is, a phrase for each. */
  public List<String> remaining(Language language) {
    Words words = Words.of(language);
    List<String> phrases = new ArrayList<>();
    if (years > 0) {
      phrases.add(words.text("assessment.remaining.years", years));
    }
    if (schools > 0) {
      phrases.add(words.text("assessment.remaining.schools", schools));
    }
    if (names > 0) {
      phrases.add(words.text("assessment.remaining.names", names));
    }
    if (french) {
      phrases.add(words.text("assessment.remaining.french"));
    }
    return phrases;
  }
}
