package org.vivier.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vivier.check.align.Knowledge;
import org.vivier.format.Finding;

/** Collects findings, and tells rules what they need to know beyond the file. */
public final class Findings {
  private final LocalDate today;
  private final Knowledge knowledge;
  private final List<Finding> findings = new ArrayList<>();

  /** Nothing found yet, on a day and with what the folder's configuration adds. */
  public Findings(LocalDate today, Knowledge knowledge) {
    this.today = today;
    this.knowledge = knowledge;
  }

  /** Adds a finding. */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /** The day on which the check runs. */
  public LocalDate today() {
    return today;
  }

  /** Terms, link twins and exceptions. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Words that spelling rules leave alone. */
  public Set<String> exceptions() {
    return knowledge.exceptions();
  }

  /** What was found, in order of finding. */
  public List<Finding> all() {
    return findings;
  }
}
