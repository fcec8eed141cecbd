package org.vivier.pools.inventory;

import org.vivier.format.Language;

/** Where the question of a letter leads. */
public final class InventoryPaths {
  public static final String QUESTION_EN = "/en/keep-my-application/";
  public static final String QUESTION_FR = "/fr/conserver-ma-candidature/";

  private InventoryPaths() {}

  /** The question of this token. */
  public static String question(Language language, String token) {
    return (language == Language.EN ? QUESTION_EN : QUESTION_FR) + token;
  }
}
