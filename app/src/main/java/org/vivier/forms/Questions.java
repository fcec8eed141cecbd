package org.vivier.forms;

import java.util.List;

/** Keys of the questions that every posting asks. The posting's own begin with {@link #OWN}. */
public final class Questions {
  public static final String NAME = "name";
  public static final String EMAIL = "email";
  public static final String PHONE = "phone";
  public static final String PRONOUNS = "pronouns";
  public static final String LANGUAGE = "language";
  public static final String EXAM_LANGUAGE = "examLanguage";
  public static final String INTERVIEW_LANGUAGE = "interviewLanguage";
  public static final String RESUME = "resume";
  public static final String RESUME_TEXT = "resumeText";
  public static final String STATEMENT = "statement";
  public static final String LINKS = "links";

  /** How the person heard of the job, by a word of a list; in their own words: {@link #HEARD}. */
  public static final String SOURCE = "source";

  public static final String HEARD = "heard";
  public static final String CITIZENSHIP = "citizenship";
  public static final String VETERAN = "veteran";
  public static final String PRIORITY = "priority";
  public static final String TENURES = "tenures";
  public static final String LOCATIONS = "locations";
  public static final String ARRANGEMENTS = "arrangements";
  public static final String KEEP = "keep";
  public static final String CONTACT = "contact";

  /** What tests of the second official language gave: three skills, level and date of each. */
  public static final List<String> RESULTS =
      List.of(
          "readingLevel", "readingDate", "writingLevel", "writingDate", "oralLevel", "oralDate");

  public static final String OWN = "q-";

  private Questions() {}

  /** The key of a posting's own question. */
  public static String own(String id) {
    return OWN + id;
  }
}
