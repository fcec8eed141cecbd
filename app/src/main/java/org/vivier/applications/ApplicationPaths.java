package org.vivier.applications;

import org.vivier.format.Language;

/** The addresses that letters lead to. Tokens in them are opaque; nothing else personal ever is. */
public final class ApplicationPaths {
  private ApplicationPaths() {}

  /** Where a link to a draft leads. */
  public static String resume(Language language, String token) {
    return (language == Language.EN ? "/en/apply/resume/" : "/fr/postuler/reprise/") + token;
  }

  /** Where a link to the candidate's page leads. */
  public static String mine(Language language, String token) {
    return (language == Language.EN ? "/en/my/" : "/fr/ma/") + token;
  }

  /** Where the owner of an address says which of several applications counts. */
  public static String settle(Language language, String token) {
    return mine(language, token) + (language == Language.EN ? "/several" : "/plusieurs");
  }

  /** Where a link that confirms an e-mail address leads. */
  public static String confirmEmail(Language language, String token) {
    return (language == Language.EN
            ? "/en/my-applications/email/"
            : "/fr/mes-candidatures/courriel/")
        + token;
  }

  /** A page of a draft. */
  public static String page(Language language, ApplicationId id, String slug) {
    return (language == Language.EN ? "/en/apply/" : "/fr/postuler/") + id + "/" + slug;
  }
}
