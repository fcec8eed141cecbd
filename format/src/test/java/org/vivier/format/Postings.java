package org.vivier.format;

import java.nio.charset.StandardCharsets;

/** Small postings for tests, written for them. */
public final class Postings {
  private Postings() {}

  /** A file in memory. */
  public static PostingFile file(String path, String text) {
    return PostingFile.parse(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A sound English posting with extra front matter lines (each ended by a line break). */
  public static PostingFile english(String extraKeys, String body) {
    return file("en/careers/positions/lock-keeper.md", text("Lock keeper", extraKeys, body));
  }

  /** Its French counterpart. */
  public static PostingFile french(String extraKeys, String body) {
    return file(
        "fr/careers/positions/eclusiere.md", text("Éclusière ou éclusier", extraKeys, body));
  }

  private static String text(String title, String extraKeys, String body) {
    return """
    ---
    layout: job-posting
    type: section
    title: %s
    description: %s
    archived: false
    translationKey: lock-keeper
    leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001
    %s---

    %s
    """
        .formatted(title, title, extraKeys, body);
  }
}
