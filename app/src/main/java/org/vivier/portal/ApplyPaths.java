package org.vivier.portal;

import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationPaths;
import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Addresses beside those of the steps, percent-encoded as they stand in a link. */
public final class ApplyPaths {
  /** Follows the address of a page of questions that leads back to the check page. */
  public static final String FROM_CHECK = "?from=check";

  private ApplyPaths() {}

  public static String start(Language language, PublicPosting posting) {
    return PostingPaths.applyBelow(language, PostingPaths.position(language, posting));
  }

  /** Where a way back can be asked for. */
  public static String wayBack(Language language) {
    return language == Language.EN ? "/en/apply/resume" : "/fr/postuler/reprise";
  }

  public static String file(Language language, ApplicationId id, String question) {
    return ApplicationPaths.page(language, id, language == Language.EN ? "files/" : "fichiers/")
        + question;
  }

  /** Everything that was typed, as a text to keep. */
  public static String copy(Language language, ApplicationId id) {
    return ApplicationPaths.page(language, id, language == Language.EN ? "copy" : "copie");
  }
}
