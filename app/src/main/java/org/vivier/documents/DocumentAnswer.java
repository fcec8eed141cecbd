package org.vivier.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.vivier.vault.DataKey;

/** Sends a file to a browser so that it is saved and never shown, run or guessed at. */
@Component
public class DocumentAnswer {
  private final Documents documents;

  DocumentAnswer(Documents documents) {
    this.documents = documents;
  }

  /**
   * Writes the file as the whole answer.
   *
   * @throws DocumentQuarantined when it is infected; nothing is written then
   */
  public void write(DataKey key, Document document, DownloadName name, HttpServletResponse response)
      throws IOException {
    try (var content = documents.open(key, document)) {
      response.setContentType(document.format().mediaType());
      response.setContentLengthLong(document.size());
      response.setHeader(
          "Content-Disposition",
          ContentDisposition.attachment().filename(name.value()).build().toString());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader("Cache-Control", "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }
}
