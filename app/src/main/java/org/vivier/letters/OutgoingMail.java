package org.vivier.letters;

/** Whether letters leave; whoever sends them implements it. */
public interface OutgoingMail {
  /** No while nobody is configured to take them: they wait, and no page may promise them now. */
  boolean leaves();
}
