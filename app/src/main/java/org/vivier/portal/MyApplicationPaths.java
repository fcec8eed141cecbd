package org.vivier.portal;

import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;

/** The addresses of the candidate's page and of what can be done there. */
public final class MyApplicationPaths {
  private MyApplicationPaths() {}

  /** What can be done with one application, by the last part of its address. */
  public enum Place {
    WITHDRAWAL("withdrawal", "retrait"),
    REINSTATEMENT("reinstatement", "retablissement"),
    DISCARD("discard", "abandon"),
    LANGUAGE("language", "langue"),
    EMAIL("email-address", "adresse-courriel"),
    ERASURE("erasure", "effacement"),
    VERSIONS("versions", "versions"),
    MESSAGES("messages", "messages"),
    ARCHIVE("everything.zip", "tout.zip");

    private final String english;
    private final String french;

    Place(String english, String french) {
      this.english = english;
      this.french = french;
    }
  }

  /** All applications that this browser may see. */
  public static String all(Language language) {
    return language == Language.EN ? "/en/my-applications" : "/fr/mes-candidatures";
  }

  /** All of them, with a word on what was just done. */
  public static String all(Language language, FlashMessage done) {
    return all(language) + "?done=" + done.code();
  }

  /** Where a code is asked for. */
  public static String signIn(Language language) {
    return all(language) + (language == Language.EN ? "/sign-in" : "/connexion");
  }

  /** Where a code is typed. */
  public static String code(Language language) {
    return all(language) + "/code";
  }

  /** Where a browser is made to forget. */
  public static String signOut(Language language) {
    return all(language) + (language == Language.EN ? "/sign-out" : "/deconnexion");
  }

  /** One application. */
  public static String one(Language language, ApplicationId id) {
    return all(language) + "/" + id;
  }

  /** One application, with a word on what was just done. */
  public static String one(Language language, ApplicationId id, FlashMessage done) {
    return one(language, id) + "?done=" + done.code();
  }

  /** Something to do with one application. */
  public static String at(Language language, ApplicationId id, Place place) {
    return one(language, id) + "/" + (language == Language.EN ? place.english : place.french);
  }

  /** What was submitted at one time. */
  public static String version(Language language, ApplicationId id, int number) {
    return at(language, id, Place.VERSIONS) + "/" + number;
  }

  /** The request for accommodation that goes with an application. */
  public static String accommodation(Language language, ApplicationId id) {
    return (language == Language.EN ? "/en/apply/" : "/fr/postuler/")
        + id
        + (language == Language.EN ? "/accommodation" : "/mesures-d-adaptation");
  }

  /** Takes an answer to the accommodation coordinator. */
  public static String coordinator(Language language, ApplicationId id) {
    return accommodation(language, id) + (language == Language.EN ? "/answer" : "/reponse");
  }

  /** Takes the agreement with proposed measures. */
  public static String agreement(Language language, ApplicationId id) {
    return accommodation(language, id) + (language == Language.EN ? "/agreement" : "/accord");
  }
}
