package org.vivier.applications;

import java.util.List;
import org.vivier.format.Language;

/**
 * What other rooms keep of somebody who applied and give them with everything else when they
 * download it. Each implements this for what it keeps; what the person was not told yet is not
 * given.
 */
public interface KeptParts {
  /**
   * What a room keeps of one kind.
   *
   * @param key of the list in the file for programs, in English
   * @param title in the reader's language
   */
  record KeptPart(String key, String title, List<KeptThing> things) {}

  /**
   * One thing that is kept.
   *
   * @param facts for people
   * @param data the same for programs: a record of texts, numbers, dates, lists and records
   */
  record KeptThing(List<KeptFact> facts, Object data) {}

  /** A fact in words. */
  record KeptFact(String label, String text) {}

  /** All kinds of which there is something. */
  List<KeptPart> of(ApplicationId application, Language language);
}
