package org.vivier.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vivier.check.align.Knowledge;
import org.vivier.format.Finding;

/** Collects findings, and tells rules what they need to know beyond the file. */
public final class Findings {
  /** Nobody reads more of one rule and file, and a hostile file could give thousands. */
  private static final int MOST = 200;

  private final LocalDate today;
  private final Knowledge knowledge;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> told = new HashMap<>();

  /** Nothing found yet, on a day and with what the folder's configuration adds. */
  public Findings(LocalDate today, Knowledge knowledge) {
    this.today = today;
    this.knowledge = knowledge;
  }

  /** Adds a finding, unless its rule has already said enough of the file. */
  public void add(Finding finding) {
    String place = finding.rule() + ' ' + finding.file();
    if (told.merge(place, 1, Integer::sum) <= MOST) {
      findings.add(finding);
    }
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
