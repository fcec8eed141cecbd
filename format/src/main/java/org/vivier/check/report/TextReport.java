package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.List;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/** One line for each finding, as compilers write them, so that editors can jump to it. */
final class TextReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    for (Finding finding : findings) {
      out.print(
          Plain.text(finding.file()) + ":" + finding.span().line() + ":" + finding.span().column());
      out.print(": " + severity(finding.severity(), language) + " [" + finding.rule() + "] ");
      out.print(Plain.text(finding.message().in(language)));
      if (finding.counterpart() != null) {
        out.print(
            " → " + Plain.text(finding.counterpart().file()) + ":" + finding.counterpart().line());
      }
      out.print('\n');
    }
  }

  private static String severity(Severity severity, Language language) {
    if (language == Language.EN) {
      return severity.word();
    }
    return switch (severity) {
      case ERROR -> "erreur";
      case WARNING -> "avertissement";
      case INFO -> "note";
    };
  }
}
