package org.vivier.format;

/** Ids of the rules that reading and pairing files can break. */
public final class FormatRules {
  public static final String UNREADABLE = "front-matter-unreadable";
  public static final String DUPLICATE_KEY = "front-matter-duplicate-key";
  public static final String FILE_UNREADABLE = "file-unreadable";
  public static final String FILE_LINK = "file-link";
  public static final String FACT_MALFORMED = "fact-malformed";
  public static final String FACT_CONFLICT = "fact-conflict";
  public static final String KEY_REQUIRED = "key-required";
  public static final String COUNTERPART_MISSING = "counterpart-missing";
  public static final String COPY_IDENTICAL = "copy-identical";
  public static final String COPY_DRIFTED = "copy-drifted";
  public static final String LEVER_ID_DIFFERS = "lever-id-differs";
  public static final String QUESTION_MALFORMED = "question-malformed";
  public static final String QUESTIONS_DIFFER = "questions-differ";
  public static final String ARCHIVED_DIFFERS = "archived-differs";

  public static final String PICTURE_MISSING = "picture-missing";
  public static final String PICTURE_UNUSABLE = "picture-unusable";
  public static final String PICTURE_ALT_MISSING = "picture-alt-missing";
  public static final String QUOTE_INCOMPLETE = "quote-incomplete";

  private FormatRules() {}
}
