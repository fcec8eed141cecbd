package org.vivier.portal.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;

/** Gives people everything that is kept of their application, in one file. */
@Controller
class ArchiveController {
  private final Archives archives;
  private final ArchiveZip zip;

  ArchiveController(Archives archives, ArchiveZip zip) {
    this.archives = archives;
    this.zip = zip;
  }

  @GetMapping({"/en/my-applications/{id}/everything.zip", "/fr/mes-candidatures/{id}/tout.zip"})
  void download(CandidateRequest request, Draft draft, HttpServletResponse response)
      throws IOException {
    Archive archive = archives.of(draft, request.language());
    String file = "vivier-%s.zip".formatted(Archives.name(draft, request.language()));
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file).build().toString());
    try {
      zip.write(archive, response.getOutputStream());
    } catch (IOException | RuntimeException e) {
      // Nothing sent yet: the error page is no download. Else the connection breaks off.
      if (!response.isCommitted()) {
        response.reset();
      }
      throw e;
    }
  }
}
