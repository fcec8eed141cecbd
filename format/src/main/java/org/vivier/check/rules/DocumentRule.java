package org.vivier.check.rules;

import org.vivier.check.document.Document;

/** A rule about one file. */
public non-sealed interface DocumentRule extends Rule {
  /** Adds what it finds. */
  void check(Document document, Findings findings);
}
