package org.vivier.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. */
public enum FileFormat {
  PDF("application/pdf"),
  DOC("application/msword"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ODT("application/vnd.oasis.opendocument.text"),
  TXT("text/plain");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Media type as in a {@code Content-Type} header. */
  public String mediaType() {
    return mediaType;
  }

  /** File name extension without the dot, which is also the name in the database. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a file name says that the file is, whatever it is. */
  static Optional<FileFormat> claimedBy(String fileName) {
    String name = fileName.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }

  static FileFormat of(String extension) {
    return valueOf(extension.toUpperCase(Locale.ROOT));
  }
}
