package org.vivier.check.rules;

/** Something a careful editor looks for. */
public sealed interface Rule permits DocumentRule, PairRule, FormatRule {
  /** What it is. */
  RuleDoc doc();
}
