package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Span;

/** An array of objects, one to a line; the accepted ones, which say so, come last. */
final class JsonReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    out.print('[');
    String separator = "\n";
    List<Finding> apart = new ArrayList<>(findings);
    apart.sort(Comparator.comparing(finding -> !finding.stands()));
    for (Finding finding : apart) {
      out.print(separator);
      out.print(object(finding, language));
      separator = ",\n";
    }
    out.print("\n]\n");
  }

  private static String object(Finding finding, Language language) {
    Span span = finding.span();
    StringBuilder json = new StringBuilder("{\"rule\":").append(Json.string(finding.rule()));
    json.append(",\"severity\":").append(Json.string(finding.severity().word()));
    json.append(",\"file\":").append(Json.string(finding.file()));
    json.append(",\"line\":").append(span.line()).append(",\"column\":").append(span.column());
    json.append(",\"endLine\":").append(span.endLine());
    json.append(",\"endColumn\":").append(span.endColumn());
    json.append(",\"message\":").append(Json.string(finding.message().in(language)));
    if (finding.counterpart() != null) {
      json.append(",\"counterpart\":{\"file\":").append(Json.string(finding.counterpart().file()));
      json.append(",\"line\":").append(finding.counterpart().line()).append('}');
    }
    if (finding.fix() != null) {
      json.append(",\"fix\":{\"replacement\":").append(Json.string(finding.fix().replacement()));
      json.append('}');
    }
    if (finding.acceptance() != null) {
      json.append(",\"accepted\":{\"reason\":").append(Json.string(finding.acceptance().reason()));
      json.append(",\"by\":").append(Json.string(finding.acceptance().by())).append('}');
    }
    return json.append('}').toString();
  }
}
