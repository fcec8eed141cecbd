package org.vivier.alerts;

import org.vivier.careers.CareersPaths;
import org.vivier.format.Language;

/** Where alerts are asked for, seen and stopped. */
public final class AlertPaths {
  private AlertPaths() {}

  /** Where one asks. */
  public static String ask(Language language) {
    return CareersPaths.alerts(language);
  }

  /** The page of one alert. */
  public static String one(Language language, String token) {
    return ask(language) + "/" + token;
  }

  /** Where one click stops it. */
  public static String stop(Language language, String token) {
    return one(language, token) + (language == Language.EN ? "/stop" : "/arret");
  }

  /** Where every alert to its address is stopped. */
  public static String stopAll(Language language, String token) {
    return one(language, token) + (language == Language.EN ? "/stop-all" : "/arret-de-toutes");
  }
}
