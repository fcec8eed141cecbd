package org.vivier.documents;

import java.util.regex.Pattern;

/**
 * The name under which a file leaves. Made of the application's reference only: the name it came
 * with may tell who a person is, or be another person's.
 */
public record DownloadName(String value) {
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  public DownloadName {
    if (!value.matches("(CV|Document)-[A-Za-z0-9-]{1,50}\\.[a-z]{3,4}")) {
      throw new IllegalArgumentException("not a download name");
    }
  }

  /** {@code CV-<reference>.pdf}, right in both languages. */
  public static DownloadName resume(String reference, FileFormat format) {
    return new DownloadName("CV-%s.%s".formatted(checked(reference), format.extension()));
  }

  /** {@code Document-<reference>-2.pdf}, for the files that answer a posting's own questions. */
  public static DownloadName attachment(String reference, int number, FileFormat format) {
    return new DownloadName(
        "Document-%s-%d.%s".formatted(checked(reference), number, format.extension()));
  }

  private static String checked(String reference) {
    if (!REFERENCE.matcher(reference).matches()) {
      throw new IllegalArgumentException("not a reference");
    }
    return reference;
  }
}
