package org.vivier.applications.web;

import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;

/** The addresses of the candidate's page and of what can be done there. */
final class MinePaths {
  private MinePaths() {}

  /** What can be done with one application, by the last part of its address. */
  enum Place {
    WITHDRAWAL("withdrawal", "retrait"),
    REINSTATEMENT("reinstatement", "retablissement"),
    DISCARD("discard", "abandon"),
    LANGUAGE("language", "langue"),
    EMAIL("email-address", "adresse-courriel"),
    ERASURE("erasure", "effacement"),
    VERSIONS("versions", "versions"),
    ARCHIVE("everything.zip", "tout.zip");

    private final String english;
    private final String french;

    Place(String english, String french) {
      this.english = english;
      this.french = french;
    }
  }

  /** All applications that this browser may see. */
  static String all(Language language) {
    return language == Language.EN ? "/en/my-applications" : "/fr/mes-candidatures";
  }

  /** Where a code is asked for. */
  static String signIn(Language language) {
    return all(language) + (language == Language.EN ? "/sign-in" : "/connexion");
  }

  /** Where a code is typed. */
  static String code(Language language) {
    return all(language) + "/code";
  }

  /** Where a browser is made to forget. */
  static String signOut(Language language) {
    return all(language) + (language == Language.EN ? "/sign-out" : "/deconnexion");
  }

  /** One application. */
  static String one(Language language, ApplicationId id) {
    return all(language) + "/" + id;
  }

  /** One application, with a word on what was just done. */
  static String one(Language language, ApplicationId id, Done done) {
    return one(language, id) + "?done=" + done.code();
  }

  /** Something to do with one application. */
  static String at(Language language, ApplicationId id, Place place) {
    return one(language, id) + "/" + (language == Language.EN ? place.english : place.french);
  }

  /** What was submitted at one time. */
  static String version(Language language, ApplicationId id, int number) {
    return at(language, id, Place.VERSIONS) + "/" + number;
  }

  /** The request for accommodation that goes with an application. */
  static String accommodation(Language language, ApplicationId id) {
    return (language == Language.EN ? "/en/apply/" : "/fr/postuler/")
        + id
        + (language == Language.EN ? "/accommodation" : "/mesures-d-adaptation");
  }
}
