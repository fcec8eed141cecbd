package org.vivier.check.report;

import java.io.PrintWriter;
import java.util.List;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Writes findings, which come sorted, in one format; those that were accepted stand apart. */
public interface Report {
  /** Writes them all. */
  void write(List<Finding> findings, Language language, PrintWriter out);

  /** The formats, by the words of the option. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  /** The writer of a format. */
  static Report of(Format format) {
    return switch (format) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case GITHUB -> new GithubReport();
    };
  }
}
