package org.vivier.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vivier.check.rules.RuleBook;
import org.vivier.check.rules.RuleDoc;
import org.vivier.format.Finding;
import org.vivier.format.FormatRules;
import org.vivier.format.PostingPair;
import org.vivier.format.Severity;

/** What stands between a posting and the public: asked by import and by publishing. */
public final class PostingGate {
  /** What hides even a closed posting: half of it is missing, unreadable, or there twice. */
  private static final Set<String> UNSHOWABLE =
      Set.of(
          FormatRules.COUNTERPART_MISSING,
          FormatRules.COPY_DRIFTED,
          FormatRules.FILE_UNREADABLE,
          FormatRules.FILE_LINK,
          FormatRules.UNREADABLE);

  private PostingGate() {}

  /**
   * What the checker says of a posting.
   *
   * @param findings all of them, in the order of reports; some may be accepted
   * @param blocking the errors that keep it from being public: neither what only time has broken
   *     nor what was accepted, and next to nothing on a closed posting, which is a record
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
    return new Verdict(
        findings, findings.stream().filter(finding -> blocks(pair, finding)).toList());
  }

  private static boolean blocks(PostingPair pair, Finding finding) {
    return finding.severity() == Severity.ERROR
        && finding.stands()
        && (!closed(pair) || UNSHOWABLE.contains(finding.rule()))
        && !RuleBook.doc(finding.rule()).map(RuleDoc::timeBound).orElse(false);
  }

  /** A posting that is closed in every language is a record. */
  private static boolean closed(PostingPair pair) {
    return !pair.acceptsApplications()
        && pair.sides().values().stream().allMatch(side -> side.file().archived());
  }
}
