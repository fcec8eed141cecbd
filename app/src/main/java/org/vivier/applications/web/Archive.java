package org.vivier.applications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.form.Question;

/**
 * Everything about one application, for programs: {@code application.json} of the download.
 * Instants are UTC, in ISO 8601; new fields may come, none changes its meaning.
 *
 * @param format 1
 * @param posting the translation key that both languages share
 * @param titles the job's title by language
 * @param state where it stands: draft, submitted, withdrawn or removed
 * @param language of correspondence, {@code en} or {@code fr}
 * @param answers as they stand now, by the keys of the questions
 * @param snapshots what was submitted, oldest first
 * @param files every file once, by the name it has in the archive
 * @param events what happened, oldest first
 * @param letters what was written to the candidate, newest first
 * @param accommodation what was asked of the coordinator, or null
 */
record Archive(
    int format,
    String posting,
    Map<String, String> titles,
    @Nullable String reference,
    String state,
    String language,
    Instant startedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant withdrawnAt,
    @Nullable LocalDate replyBy,
    Map<String, List<String>> answers,
    List<Submitted> snapshots,
    List<File> files,
    List<Event> events,
    List<Letter> letters,
    @Nullable Accommodation accommodation) {

  /** What was submitted at one time. */
  record Submitted(int number, Instant takenAt, String language, List<Asked> questions) {}

  /** A question as it was asked, with its answers as they are stored. */
  record Asked(String key, Map<String, String> label, Question.Type type, List<String> answers) {}

  /**
   * A file; answers name it by its id.
   *
   * @param name in the archive; null when it is held back because it is infected
   */
  record File(String id, @Nullable String name, String originalName, long size, String sha256) {}

  record Event(Instant at, String kind) {}

  record Letter(Instant writtenAt, String language, String subject, String body) {}

  record Accommodation(String state, String needs, String reach, Instant savedAt) {}
}
