package org.vivier.format;

import java.nio.file.Path;

/**
 * A posting file that has been listed and not yet read.
 *
 * @param path relative to the content folder, with {@code /}
 * @param location where to read it
 */
public record ContentEntry(String path, Path location) implements Comparable<ContentEntry> {
  /** The language that its folder names. */
  public Language language() {
    return PostingFile.languageOf(path);
  }

  /** The address that its name gives it. */
  public String slug() {
    return PostingFile.slugOf(path);
  }

  @Override
  public int compareTo(ContentEntry other) {
    return path.compareTo(other.path);
  }
}
