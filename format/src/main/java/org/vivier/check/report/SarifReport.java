package org.vivier.check.report;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.check.rules.RuleBook;
import org.vivier.check.rules.RuleDoc;
import org.vivier.format.Finding;
import org.vivier.format.Fix;
import org.vivier.format.Language;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** SARIF 2.1.0, for code scanning. */
final class SarifReport implements Report {
  @Override
  public void write(List<Finding> findings, Language language, PrintWriter out) {
    out.print(
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",");
    out.print("\"runs\":[{\"tool\":{\"driver\":{\"name\":\"vivier check\",\"rules\":[");
    out.print(
        RuleBook.all().stream()
            .map(rule -> rule(rule.doc(), language))
            .collect(Collectors.joining(",\n")));
    out.print("]}},\"columnKind\":\"utf16CodeUnits\",\"results\":[\n");
    String separator = "";
    for (Finding finding : findings) {
      out.print(separator);
      out.print(result(finding, language));
      separator = ",\n";
    }
    out.print("\n]}]}\n");
  }

  private static String rule(RuleDoc doc, Language language) {
    return "{\"id\":%s,\"shortDescription\":{\"text\":%s},\"defaultConfiguration\":{\"level\":%s}}"
        .formatted(
            Json.string(doc.id()),
            Json.string(doc.about().in(language)),
            Json.string(level(doc.severity())));
  }

  private static String result(Finding finding, Language language) {
    StringBuilder json = new StringBuilder("{\"ruleId\":").append(Json.string(finding.rule()));
    json.append(",\"level\":").append(Json.string(level(finding.severity())));
    json.append(",\"message\":{\"text\":");
    json.append(Json.string(finding.message().in(language))).append('}');
    json.append(",\"locations\":[").append(location(finding.file(), region(finding.span())));
    json.append(']');
    if (finding.counterpart() != null) {
      String line = "{\"startLine\":" + finding.counterpart().line() + "}";
      json.append(",\"relatedLocations\":[");
      json.append(location(finding.counterpart().file(), line)).append(']');
    }
    if (finding.acceptance() != null) {
      json.append(
          ",\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":");
      json.append(Json.string(finding.acceptance().reason() + " – " + finding.acceptance().by()));
      json.append("}]");
    }
    json.append(fix(finding, language)).append('}');
    return json.toString();
  }

  private static String fix(Finding finding, Language language) {
    @Nullable Fix fix = finding.fix();
    if (fix == null) {
      return "";
    }
    return (",\"fixes\":[{\"description\":{\"text\":%s},\"artifactChanges\":[{\"artifactLocation\":{\"uri\":%s},"
            + "\"replacements\":[{\"deletedRegion\":%s,\"insertedContent\":{\"text\":%s}}]}]}]")
        .formatted(
            Json.string(finding.message().in(language)),
            Json.string(uri(finding.file())),
            region(finding.span()),
            Json.string(fix.replacement()));
  }

  private static String location(String file, String region) {
    return "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":%s},\"region\":%s}}"
        .formatted(Json.string(uri(file)), region);
  }

  private static String region(Span span) {
    return "{\"startLine\":%d,\"startColumn\":%d,\"endLine\":%d,\"endColumn\":%d}"
        .formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  private static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
