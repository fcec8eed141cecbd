package org.vivier.postings;

import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** An import that would close jobs because their files are not there. Nothing was changed. */
public final class ImportRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final int postings;
  private final String folder;

  private ImportRefused(String key, int postings, String folder) {
    super(key + " " + postings + " " + folder);
    this.key = key;
    this.postings = postings;
    this.folder = folder;
  }

  static ImportRefused nothingIn(Language language, int postings) {
    return new ImportRefused("postings.import.nothingThere", postings, language.tag());
  }

  static ImportRefused anotherFolder(int postings) {
    return new ImportRefused("postings.import.anotherFolder", postings, "");
  }

  /** What is missing, and what to do. */
  public String in(Language language) {
    return Words.of(language).text(key, postings, folder);
  }
}
