package org.vivier.check.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Finding;
import org.vivier.format.Message;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/**
 * What a rule is, for its page and for its findings.
 *
 * @param id stable: lower-case words with hyphens
 * @param severity of its findings unless configured otherwise
 * @param timeBound whether time alone can break it; then it never takes a public posting back
 * @param about what it finds and why that matters
 * @param bad an example that breaks it; null where a file can't show it
 * @param good the same, mended
 */
public record RuleDoc(
    String id,
    Family family,
    Severity severity,
    boolean timeBound,
    Message about,
    @Nullable Example bad,
    @Nullable Example good) {
  /** An error. */
  public static RuleDoc error(String id, Family family, String en, String fr) {
    return new RuleDoc(id, family, Severity.ERROR, false, Message.of(en, fr), null, null);
  }

  /** A warning. */
  public static RuleDoc warning(String id, Family family, String en, String fr) {
    return new RuleDoc(id, family, Severity.WARNING, false, Message.of(en, fr), null, null);
  }

  /** Good to know. */
  public static RuleDoc info(String id, Family family, String en, String fr) {
    return new RuleDoc(id, family, Severity.INFO, false, Message.of(en, fr), null, null);
  }

  /** The same with examples. */
  public RuleDoc shownBy(Example worse, Example better) {
    return new RuleDoc(id, family, severity, timeBound, about, worse, better);
  }

  /** The same, but broken by time alone. */
  public RuleDoc boundToTime() {
    return new RuleDoc(id, family, severity, true, about, bad, good);
  }

  /** Whether the page can show examples. */
  public boolean hasExamples() {
    return bad != null && good != null;
  }

  /** The example that breaks the rule. */
  public Example broken() {
    return Objects.requireNonNull(bad);
  }

  /** The example that keeps the rule. */
  public Example kept() {
    return Objects.requireNonNull(good);
  }

  /** A finding of this rule at its own severity. */
  public Finding finding(String file, Span span, String en, String fr, Object... arguments) {
    return Finding.of(id, severity, file, span, Message.of(en, fr, arguments));
  }
}
