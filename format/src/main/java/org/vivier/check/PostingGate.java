package org.vivier.check;

import java.time.LocalDate;
import java.util.List;
import org.vivier.check.rules.RuleBook;
import org.vivier.check.rules.RuleDoc;
import org.vivier.format.Finding;
import org.vivier.format.PostingPair;
import org.vivier.format.Severity;

/** What stands between a posting and the public: asked by import and by publishing. */
public final class PostingGate {
  private PostingGate() {}

  /**
   * What the checker says of a posting.
   *
   * @param findings all of them, in the order of reports
   * @param blocking the errors that keep it from being public; what only time has broken is not
   *     among them
   */
  public record Verdict(List<Finding> findings, List<Finding> blocking) {
    public Verdict {
      findings = List.copyOf(findings);
      blocking = List.copyOf(blocking);
    }

    /** Whether it may be public. */
    public boolean open() {
      return blocking.isEmpty();
    }
  }

  /** Checks a posting with every rule at its own level. */
  public static Verdict findings(PostingPair pair, LocalDate today) {
    return findings(pair, today, Configuration.DEFAULT);
  }

  /** Checks a posting with a folder's configuration. */
  public static Verdict findings(PostingPair pair, LocalDate today, Configuration configuration) {
    List<Finding> findings = new Checker(configuration, today).check(pair);
    return new Verdict(findings, findings.stream().filter(PostingGate::blocks).toList());
  }

  private static boolean blocks(Finding finding) {
    return finding.severity() == Severity.ERROR
        && !RuleBook.doc(finding.rule()).map(RuleDoc::timeBound).orElse(false);
  }
}
