package org.vivier.reports.meritfile;

/** One application in a file. */
public record DossierPage(FileWords file, Cover cover, Dossier dossier) {
  /** The title of the page: nobody's name. */
  public String title() {
    return file.text("meritfile.application.title", dossier.reference());
  }
}
