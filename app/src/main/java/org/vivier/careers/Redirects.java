package org.vivier.careers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vivier.platform.web.PublicAnswer;

/** Sends a reader on, or says that there is nothing. */
final class Redirects {
  private Redirects() {}

  /** 301 to a path of this site, or 404 without one. */
  static void permanent(Optional<String> path, HttpServletResponse response) throws IOException {
    if (path.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", path.get());
    // The posting may get its address back: a browser must ask again now and then.
    PublicAnswer.mark(response, "public, max-age=3600");
  }
}
