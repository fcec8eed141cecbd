package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vivier.format.Acceptance;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Severity;

/**
 * One line for each finding, as compilers write them, so that editors can jump to it. The two files
 * of a posting stand together; a long report ends with how often each rule was broken.
 */
final class TextReport implements Report {
  /** What is seen at a glance needs no counting. */
  private static final int MANY = 12;

  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    List<Finding> standing = findings.stream().filter(Finding::stands).toList();
    boolean many = standing.size() > MANY;
    boolean first = true;
    for (List<Finding> group : groups(standing)) {
      if (many && !first) {
        out.print('\n');
      }
      group.forEach(finding -> line(finding, language, out));
      first = false;
    }
    if (many) {
      counts(standing, language, out);
    }
    List<Finding> accepted = findings.stream().filter(finding -> !finding.stands()).toList();
    if (!accepted.isEmpty()) {
      out.print(language == Language.EN ? "\nAccepted:\n" : "\nAcceptés\u00A0:\n");
      accepted.forEach(finding -> line(finding, language, out));
    }
  }

  /** File by file, the two of a posting together where a finding names them both. */
  private static List<List<Finding>> groups(List<Finding> findings) {
    Map<String, String> together = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.counterpart() != null && translated(finding)) {
        String other = finding.counterpart().file();
        boolean ahead = finding.file().compareTo(other) < 0;
        together.putIfAbsent(ahead ? other : finding.file(), ahead ? finding.file() : other);
      }
    }
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String file = together.getOrDefault(finding.file(), finding.file());
      groups.computeIfAbsent(file, any -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(groups.values());
  }

  /** Whether a finding's other place is in the same posting's other language. */
  private static boolean translated(Finding finding) {
    return finding.counterpart() != null
        && !finding.rule().endsWith("-shared")
        && !finding.file().split("/", -1)[0].equals(finding.counterpart().file().split("/", -1)[0]);
  }

  private static void counts(List<Finding> findings, Language language, PrintWriter out) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding ->
        counts.merge(
            finding.rule() + " (" + severity(finding.severity(), language) + ")", 1, Integer::sum));
    out.print(language == Language.EN ? "\nBy rule:\n" : "\nPar règle\u00A0:\n");
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> out.print("%6d  %s\n".formatted(entry.getValue(), entry.getKey())));
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
