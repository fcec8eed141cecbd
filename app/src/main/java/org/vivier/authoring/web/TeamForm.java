package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import org.vivier.authoring.TeamShown;
import org.vivier.format.Language;
import org.vivier.format.Picture;
import org.vivier.format.Quote;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;

/** The form of what a posting shows of its team: what was typed, and what is wrong with it. */
final class TeamForm {
  private TeamForm() {}

  static TeamShown of(FormValues typed) {
    boolean removed = !typed.one("remove").isEmpty();
    return new TeamShown(
        removed ? "" : typed.one("picture"),
        !typed.one("decorates").isEmpty(),
        both(typed, "alt"),
        both(typed, "quote"),
        both(typed, "by"));
  }

  private static Bilingual both(FormValues typed, String field) {
    return new Bilingual(line(typed.one(field + "-en")), line(typed.one(field + "-fr")));
  }

  /** On one line; the no-break spaces of French stay. */
  private static String line(String text) {
    return CleanText.lines(text).replaceAll("\\s+", " ");
  }

  /** Nothing when it can be saved. */
  static List<FieldError> faults(TeamShown team, Words words) {
    List<FieldError> errors = new ArrayList<>();
    if (team.lacksAlt()) {
      errors.add(
          new FieldError(
              team.alt().english().isEmpty() ? "alt-en" : "alt-fr",
              words.text("authoring.team.alt-missing")));
    }
    if (team.quotesInPart()) {
      errors.add(new FieldError(firstEmpty(team), words.text("authoring.team.quote-in-part")));
    }
    tooLong("alt", team.alt(), Picture.LONGEST_ALT, words, errors);
    tooLong("quote", team.quote(), Quote.LONGEST, words, errors);
    tooLong("by", team.by(), Quote.LONGEST_NAME, words, errors);
    return errors;
  }

  private static String firstEmpty(TeamShown team) {
    if (team.quote().english().isEmpty()) {
      return "quote-en";
    }
    if (team.quote().french().isEmpty()) {
      return "quote-fr";
    }
    return team.by().english().isEmpty() ? "by-en" : "by-fr";
  }

  private static void tooLong(
      String field, Bilingual text, int longest, Words words, List<FieldError> errors) {
    for (Language language : Language.values()) {
      int length = text.in(language).length();
      if (length > longest) {
        errors.add(
            new FieldError(
                field + "-" + language.tag(),
                words.text("authoring.team.too-long", longest, length)));
      }
    }
  }
}
