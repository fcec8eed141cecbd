package org.vivier.check.rules;

/** A rule that reading or pairing files applies already; here is only its documentation. */
public record FormatRule(RuleDoc doc) implements Rule {}
