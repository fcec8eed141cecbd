package org.vivier.portal.applying;

import java.util.List;
import org.vivier.platform.page.PageFrame;

/**
 * A form that nobody can send.
 *
 * @param job the job's title
 * @param parts its pages, one below the other
 */
public record FormPreviewPage(PageFrame frame, String job, List<Part> parts) {
  /** One page. */
  public record Part(String title, List<QuestionField> fields) {}
}
