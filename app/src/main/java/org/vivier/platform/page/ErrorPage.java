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
 * @param resend the form that could not be saved, if it was one
 */
public record ErrorPage(
    Site site, @Nullable Language language, int status, @Nullable Resend resend) {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FAULT_OF_OURS = 500;

  /** A page without a form. */
  public ErrorPage(Site site, @Nullable Language language, int status) {
    this(site, language, status, null);
  }

  /** The languages the page speaks, in order. */
  public List<Language> languages() {
    return language == null ? List.of(Language.EN, Language.FR) : List.of(language);
  }

  /** Path of the list of jobs in this language. */
  public String careersPath(Language of) {
    return PageFrame.careersPath(of);
  }

  /** Where people find what they sent. */
  public String minePath(Language of) {
    return PageFrame.minePath(of);
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
    return status == NOT_FOUND || status == GONE;
  }

  private String kind() {
    if (resend != null) {
      return "unsaved";
    }
    return Words.of(Language.EN).has("shared.error." + status + ".title")
        ? String.valueOf(status)
        : status >= FAULT_OF_OURS ? "500" : "400";
  }
}
