package org.vivier.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * A page that says what went wrong and where to go from there.
 *
 * @param site the site's identity
 * @param language the reader's language, or null: then the page speaks both
 * @param status the HTTP status, e.g. 404
 * @param englishCareers path of the list of jobs in English
 * @param frenchCareers path of the list of jobs in French
 */
public record ErrorPage(
    Site site,
    @Nullable Language language,
    int status,
    String englishCareers,
    String frenchCareers) {

  /** The languages the page speaks, in order. */
  public List<Language> languages() {
    return language == null ? List.of(Language.EN, Language.FR) : List.of(language);
  }

  /** Path of the list of jobs in this language. */
  public String careersPath(Language of) {
    return of == Language.EN ? englishCareers : frenchCareers;
  }

  /** What happened, as a heading. */
  public String heading(Language in) {
    return Words.of(in).text("shared.error." + kind() + ".title");
  }

  /** What it means and what to do. */
  public String explanation(Language in) {
    return Words.of(in).text("shared.error." + kind() + ".text");
  }

  /** Whether a search box helps here. */
  public boolean offersSearch() {
    return status == 404 || status == 410;
  }

  private String kind() {
    return Words.of(Language.EN).has("shared.error." + status + ".title")
        ? String.valueOf(status)
        : status >= 500 ? "500" : "400";
  }
}
