package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vivier.format.Acceptance;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;

/** Workflow commands that GitHub turns into annotations of a pull request. */
final class GithubReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    List<Finding> apart = new ArrayList<>(findings);
    apart.sort(Comparator.comparing(finding -> !finding.stands()));
    for (Finding finding : apart) {
      String level = finding.stands() ? level(finding) : "notice";
      out.print("::" + level + " file=" + property(finding.file()));
      out.print(",line=" + finding.span().line() + ",endLine=" + finding.span().endLine());
      if (finding.span().line() == finding.span().endLine()) {
        out.print(",col=" + finding.span().column() + ",endColumn=" + finding.span().endColumn());
      }
      out.print(",title=" + property(finding.rule()));
      out.print("::" + data(accepted(finding, language)) + "\n");
    }
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String accepted(Finding finding, Language language) {
    String message = finding.message().in(language);
    Acceptance why = finding.acceptance();
    return why == null
        ? message
        : Message.of(
                "Accepted by %s (%s): %s",
                "Accepté par %s (%s) : %s", why.by(), why.reason(), message)
            .in(language);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
