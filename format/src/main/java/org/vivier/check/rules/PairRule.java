package org.vivier.check.rules;

import org.vivier.check.align.DocumentPair;

/** A rule about the two languages of one posting. */
public non-sealed interface PairRule extends Rule {
  /** Adds what it finds. */
  void check(DocumentPair pair, Findings findings);
}
