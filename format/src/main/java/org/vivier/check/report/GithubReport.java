package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.List;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Workflow commands that GitHub turns into annotations of a pull request. */
final class GithubReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    for (Finding finding : findings) {
      String level =
          switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
          };
      out.print("::" + level + " file=" + property(finding.file()));
      out.print(",line=" + finding.span().line() + ",endLine=" + finding.span().endLine());
      if (finding.span().line() == finding.span().endLine()) {
        out.print(",col=" + finding.span().column() + ",endColumn=" + finding.span().endColumn());
      }
      out.print(",title=" + property(finding.rule()));
      out.print("::" + data(finding.message().in(language)) + "\n");
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
