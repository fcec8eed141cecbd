package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.vivier.format.Language;

/**
 * A way in that the start page shows to some of its readers and not to others. The room that has
 * one implements this, as a bean.
 */
public interface StartPageLink {
  /** Whether it may be there for somebody; then the page is made for each reader alone. */
  boolean isPossible();

  /** Where it leads for whoever sent this request; empty when there is none for them. */
  Optional<String> path(HttpServletRequest request, Language language);
}
