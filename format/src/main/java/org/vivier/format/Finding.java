package org.vivier.format;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something an editor should see, at a place in a file.
 *
 * @param rule the rule's stable id, such as {@code lever-id-format}
 * @param file the path relative to the content folder, with {@code /}
 * @param acceptance why it was accepted; null for one that stands
 */
public record Finding(
    String rule,
    Severity severity,
    String file,
    Span span,
    Message message,
    @Nullable Counterpart counterpart,
    @Nullable Fix fix,
    @Nullable Acceptance acceptance)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(finding -> finding.span().line())
          .thenComparingInt(finding -> finding.span().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::span)
          .thenComparing(finding -> finding.message().en());

  /** A finding with neither counterpart nor fix. */
  public static Finding of(
      String rule, Severity severity, String file, Span span, Message message) {
    return new Finding(rule, severity, file, span, message, null, null, null);
  }

  /** The same finding, pointing at its place in the other file. */
  public Finding against(@Nullable Counterpart other) {
    return new Finding(rule, severity, file, span, message, other, fix, acceptance);
  }

  /** The same finding with a safe replacement for its stretch. */
  public Finding fixedBy(String replacement) {
    return new Finding(
        rule, severity, file, span, message, counterpart, new Fix(replacement), acceptance);
  }

  /** The same finding at another severity. */
  public Finding at(Severity other) {
    return new Finding(rule, other, file, span, message, counterpart, fix, acceptance);
  }

  /** The same finding, accepted. */
  public Finding accepted(Acceptance why) {
    return new Finding(rule, severity, file, span, message, counterpart, fix, why);
  }

  /** Whether nobody has accepted it. */
  public boolean stands() {
    return acceptance == null;
  }

  /** By file, line, column and rule: the order of every report. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
