package org.vivier.applications.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.documents.Document;
import org.vivier.documents.Documents;
import org.vivier.documents.DownloadName;
import org.vivier.documents.ScanState;

/** The files of an application under the names that they have in a download. */
@Component
class ArchivedFiles {
  private final FileNames files;
  private final Documents documents;

  ArchivedFiles(FileNames files, Documents documents) {
    this.files = files;
    this.documents = documents;
  }

  /**
   * A file.
   *
   * @param name null when it is held back because it is infected
   */
  record Named(Document document, @Nullable String name) {}

  /** Every file once, oldest first. */
  List<Named> of(Application application) {
    @Nullable String known = application.reference();
    String reference = known == null ? "copy-copie" : known;
    List<Named> named = new ArrayList<>();
    for (Document document : documents.all(files.key(application))) {
      boolean held = document.scan() == ScanState.INFECTED;
      named.add(
          new Named(
              document,
              held
                  ? null
                  : DownloadName.attachment(reference, named.size() + 1, document.format())
                      .value()));
    }
    return List.copyOf(named);
  }
}
