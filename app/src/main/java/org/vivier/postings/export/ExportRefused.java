package org.vivier.postings.export;

import java.nio.file.Path;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** An export that would overwrite somebody's work, or that has nowhere to go (any more). */
public final class ExportRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String path;

  private ExportRefused(String key, Path path) {
    super(key + " " + path);
    this.key = key;
    this.path = path.toString();
  }

  static ExportRefused exists(Path file) {
    return new ExportRefused("postings.export.exists", file);
  }

  static ExportRefused notAFolder(Path folder) {
    return new ExportRefused("postings.export.notAFolder", folder);
  }

  /** Only this one is found out on the way: the files before it are there. */
  static ExportRefused unwritable(Path file) {
    return new ExportRefused("postings.export.unwritable", file);
  }

  /** One line that says what to do. */
  public String in(Language language) {
    return Words.of(language).text(key, path);
  }
}
