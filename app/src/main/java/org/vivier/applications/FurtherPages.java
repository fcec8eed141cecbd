package org.vivier.applications;

import java.util.List;
import org.vivier.format.Language;

/**
 * More pages about an application for its owner. The room that has them implements it, so that the
 * candidate's page need not know that room.
 */
public interface FurtherPages {
  /**
   * One of them.
   *
   * @param label of the link to it
   * @param text what is there, or how it stands, in a sentence
   */
  record FurtherPage(String label, String text, String path) {}

  /** Those that there are now. */
  List<FurtherPage> of(ApplicationId application, Language language);
}
