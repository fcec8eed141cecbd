package org.vivier.authoring;

import org.vivier.format.Language;
import org.vivier.platform.record.Actor;

/**
 * A paragraph that somebody must look at because its twin in the other language has changed.
 *
 * @param language of the paragraph that must be looked at
 * @param own its text; empty where nothing is written yet
 * @param twin what stands in the other language now; empty when it was taken out
 * @param before what stood there when both agreed
 * @param since the version of the draft that changed it
 * @param by who did
 */
public record OutdatedParagraph(
    Language language, String own, String twin, String before, int since, Actor by) {

  /** Names it in a form. */
  public String id() {
    return language.tag() + "-" + Integer.toHexString((own + '\0' + twin).hashCode());
  }
}
