package org.vivier.applications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.applications.web.ArchivedFiles.Named;
import org.vivier.documents.Documents;
import org.vivier.format.Language;
import org.vivier.vault.CandidateKey;
import tools.jackson.databind.json.JsonMapper;

/** Gives people everything of theirs in one file: a page to read, the same as JSON, the files. */
@Controller
class ArchiveController {
  private final Drafts drafts;
  private final ArchivedFiles files;
  private final FileNames keys;
  private final Documents documents;
  private final Archives archives;
  private final ArchivePages pages;
  private final JsonMapper json;

  ArchiveController(
      Drafts drafts,
      ArchivedFiles files,
      FileNames keys,
      Documents documents,
      Archives archives,
      ArchivePages pages,
      JsonMapper json) {
    this.drafts = drafts;
    this.files = files;
    this.keys = keys;
    this.documents = documents;
    this.archives = archives;
    this.pages = pages;
    this.json = json;
  }

  /** Everything that can fail is made before the first byte leaves; files are read as they go. */
  @GetMapping({"/en/my-applications/{id}/everything.zip", "/fr/mes-candidatures/{id}/tout.zip"})
  void everything(Visit visit, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    Draft draft = drafts.at(visit, id);
    Language language = visit.language();
    List<Named> named = files.of(draft.application());
    Archive archive = archives.of(draft, named);
    byte[] page = pages.of(draft, named, archive, language);
    byte[] data = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(archive);
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name(draft, language)).build().toString());
    try {
      // Closed at the end only: closing after an error would make a whole ZIP of half a file.
      ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
      put(zip, language == Language.EN ? "application.html" : "candidature.html", page);
      put(zip, "application.json", data);
      CandidateKey key = keys.key(draft.application());
      for (Named file : named) {
        put(zip, key, file);
      }
      zip.close();
    } catch (IOException | RuntimeException e) {
      // Nothing sent yet: the error page is no download. Else the connection breaks off.
      if (!response.isCommitted()) {
        response.reset();
      }
      throw e;
    }
  }

  private void put(ZipOutputStream zip, CandidateKey key, Named file) throws IOException {
    @Nullable String name = file.name();
    if (name == null) {
      return;
    }
    zip.putNextEntry(new ZipEntry(name));
    try (var content = documents.open(key, file.document())) {
      content.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String name(Draft draft, Language language) {
    @Nullable String reference = draft.application().reference();
    String which = reference != null ? reference : language == Language.EN ? "draft" : "ebauche";
    return "vivier-" + which + ".zip";
  }
}
