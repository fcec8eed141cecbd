package org.vivier.reports.meritfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page of a file: the process, and the way to each application. */
public record IndexPage(FileWords file, Cover cover, ProcessOnFile process, List<Row> rows) {
  /**
   * One application.
   *
   * @param state in words
   * @param answer in words, or null
   */
  public record Row(
      String reference,
      @Nullable String name,
      String state,
      @Nullable String answer,
      String path) {}

  static Row row(Dossier dossier, FileWords file) {
    return new Row(
        dossier.reference(),
        dossier.name(),
        file.code("assessment.state", dossier.state()),
        dossier.answerState() == null ? null : file.code("decisions.state", dossier.answerState()),
        dossier.page());
  }

  /** The title of the page. */
  public String title() {
    String reference = cover.reference();
    return reference == null
        ? file.text("meritfile.index.title", cover.number())
        : file.text("meritfile.pack.title", reference);
  }
}
