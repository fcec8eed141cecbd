package org.vivier.pools.candidate;

import org.vivier.format.Language;

/** Where the link of a yearly question leads. */
public final class PoolQuestionPaths {
  static final String EN = "/en/pool-question/";
  static final String FR = "/fr/question-bassin/";

  private PoolQuestionPaths() {}

  /** The question of this token. */
  public static String of(Language language, String token) {
    return (language == Language.EN ? EN : FR) + token;
  }
}
