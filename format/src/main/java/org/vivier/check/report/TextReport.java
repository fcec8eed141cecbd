package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.List;
import org.vivier.format.Acceptance;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/** One line for each finding, as compilers write them, so that editors can jump to it. */
final class TextReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    findings.stream().filter(Finding::stands).forEach(finding -> line(finding, language, out));
    List<Finding> accepted = findings.stream().filter(finding -> !finding.stands()).toList();
    if (!accepted.isEmpty()) {
      out.print(language == Language.EN ? "\nAccepted:\n" : "\nAcceptés\u00A0:\n");
      accepted.forEach(finding -> line(finding, language, out));
    }
  }

  private static void line(Finding finding, Language language, PrintWriter out) {
    out.print(
        Plain.text(finding.file()) + ":" + finding.span().line() + ":" + finding.span().column());
    out.print(": " + severity(finding.severity(), language) + " [" + finding.rule() + "] ");
    out.print(Plain.text(finding.message().in(language)));
    if (finding.counterpart() != null) {
      out.print(
          " → " + Plain.text(finding.counterpart().file()) + ":" + finding.counterpart().line());
    }
    if (finding.acceptance() != null) {
      Acceptance why = finding.acceptance();
      out.print(" (" + Plain.text(why.by()) + (language == Language.EN ? ": " : "\u00A0: "));
      out.print(Plain.text(why.reason()) + ")");
    }
    out.print('\n');
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
