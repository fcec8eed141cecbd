package org.vivier.portal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.vivier.documents.Documents;
import org.vivier.platform.page.Templates;
import org.vivier.platform.words.Words;
import org.vivier.portal.FileNames;
import org.vivier.vault.DataKey;

/** Writes an archive as a ZIP: a page to read, the same as JSON, and the files. */
@Component
class ArchiveZip {
  private final ArchivePages pages;
  private final ArchiveJson json;
  private final FileNames files;
  private final Documents documents;
  private final Templates templates;

  ArchiveZip(
      ArchivePages pages,
      ArchiveJson json,
      FileNames files,
      Documents documents,
      Templates templates) {
    this.pages = pages;
    this.json = json;
    this.files = files;
    this.documents = documents;
    this.templates = templates;
  }

  /**
   * Writes everything, the files piece by piece, and closes {@code out}.
   *
   * @throws IOException when a file cannot be read; what was written until then is no valid ZIP and
   *     {@code out} is open
   */
  void write(Archive archive, OutputStream out) throws IOException {
    byte[] page = templates.render("portal/archive", pages.of(archive));
    byte[] record = json.of(archive);
    String name = Words.of(archive.language()).text("portal.archive.pageName");
    // Closed at the end only: closing after an error would make a whole ZIP of half a file.
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(entry(archive, name + ".html", archive.draft().now()));
    zip.write(page);
    zip.putNextEntry(entry(archive, "application.json", archive.draft().now()));
    zip.write(record);
    for (ArchivedFile file : archive.files()) {
      if (file.included()) {
        write(archive, file, zip);
      }
    }
    zip.close();
  }

  private void write(Archive archive, ArchivedFile file, ZipOutputStream zip) throws IOException {
    DataKey key = files.key(archive.draft().application());
    try (var content = documents.open(key, file.document())) {
      zip.putNextEntry(entry(archive, file.entry(), file.document().receivedAt()));
      content.transferTo(zip);
    }
  }

  /** With the time of day where the job is: a ZIP knows no zones. */
  private static ZipEntry entry(Archive archive, String path, Instant at) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(LocalDateTime.ofInstant(at, archive.draft().posting().schedule().zone()));
    return entry;
  }
}
