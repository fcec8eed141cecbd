package org.vivier.messages;

import java.util.Locale;

/** What became of a message that somebody wanted to send. */
public enum MessageResult {
  /** It is there, and was perhaps already: sent twice, it is there once. */
  SENT,
  /** Nothing is said in it. */
  EMPTY,
  /** It is longer than {@link WriteMessage#LONGEST}. */
  LONG,
  /** Somebody wrote since the page was opened: they may want to say something else now. */
  STALE,
  /** A placeholder of a template stands in it still. */
  PLACEHOLDER,
  /** The candidate's information is erased. */
  ERASED,
  /** The owner of the address said that the application is not theirs. */
  DISOWNED,
  /** The posting is not public, so that the letter has no job to name. */
  POSTING_GONE,
  /** The process is over, and there is nothing to answer. */
  OVER,
  /**
   * The candidate has written {@link ContactableApplication#MOST_UNANSWERED} times without an
   * answer.
   */
  TOO_MANY;

  /** Whether whoever wrote it can mend it. */
  public boolean mendable() {
    return this == EMPTY || this == LONG || this == PLACEHOLDER;
  }

  /** The name in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
