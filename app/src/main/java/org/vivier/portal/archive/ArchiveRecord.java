package org.vivier.portal.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.forms.Question;

/**
 * What {@code application.json} of an archive says, key by key. Keys may be added and never change
 * their meaning; {@link #VERSION} counts when one has to. All keys are always there, {@code null}
 * or empty without a value. Instants are ISO 8601 in UTC, days ISO 8601, languages {@code en} or
 * {@code fr}.
 *
 * @param format {@value #FORMAT}
 * @param version {@value #VERSION}
 * @param madeAt when it was put together
 * @param reference {@code V-7K3M-9QXR}; null for a draft
 * @param state “draft”, “submitted”, “withdrawn” or “removed”
 * @param language chosen for correspondence
 * @param replyBy the day by which the candidate hears
 * @param pendingEmail the change of address that waits to be confirmed
 * @param lateUntil last instant at which this person may still submit, when that was allowed
 * @param withdrawalReason as typed
 * @param snapshots what was submitted, oldest first
 * @param now the answers as they stand, if they are not those of the last snapshot
 * @param files all files once, oldest first
 * @param events what happened, oldest first
 * @param letters newest first
 * @param answer what the candidate was told last
 * @param messages what was written to and fro, oldest first
 * @param kept what other rooms keep, a list each of pools, results of language tests, referrals and
 *     what the person said of an order of preference; only those of which there is something
 */
record ArchiveRecord(
    String format,
    int version,
    Instant madeAt,
    Posting posting,
    @Nullable String reference,
    String state,
    String language,
    Instant startedAt,
    @Nullable Instant submittedAt,
    @Nullable LocalDate replyBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason,
    @Nullable PendingEmail pendingEmail,
    @Nullable Instant lateUntil,
    @Nullable Instant expiresAt,
    List<Snapshot> snapshots,
    @Nullable Now now,
    List<File> files,
    List<Event> events,
    List<Letter> letters,
    @Nullable Accommodation accommodation,
    @Nullable Answer answer,
    List<Message> messages,
    Map<String, List<Object>> kept) {
  static final String FORMAT = "vivier-application";
  static final int VERSION = 1;

  /**
   * What the candidate was told.
   *
   * @param outcome “qualified”, “eliminated”, “cancelled” or “reopened”
   * @param toldAt when the letter left
   */
  record Answer(String outcome, Instant toldAt) {}

  /**
   * The job.
   *
   * @param closesAt null for one that has no closing instant
   */
  record Posting(String key, Question.Text title, @Nullable Instant closesAt) {}

  /**
   * What was submitted at one instant.
   *
   * @param number 1 for the submission, then one more for each correction
   * @param postingVersion of the posting that was answered
   * @param files the paths of its files, as in the other {@code files}
   */
  record Snapshot(
      int number,
      Instant takenAt,
      int postingVersion,
      String language,
      List<Asked> questions,
      List<String> files) {}

  /** Answers that were not submitted. */
  record Now(List<Asked> questions, List<String> files) {}

  /**
   * A question as it was asked, with its answer.
   *
   * @param type how it is answered: {@code TEXT}, {@code CHOICE} and so on
   * @param answer as typed; what was chosen, by its value; of a file, its path
   */
  record Asked(String key, Question.Text label, Question.Type type, List<String> answer) {}

  /**
   * A file.
   *
   * @param path in the ZIP
   * @param included false when it was left out because a scanner found malware in it
   * @param name that it came with
   * @param size in bytes
   * @param sha256 in hexadecimal
   */
  record File(
      String path,
      boolean included,
      String name,
      String mediaType,
      long size,
      String sha256,
      Instant receivedAt) {}

  /**
   * A change of the e-mail address.
   *
   * @param until when the links to confirm it stop working
   */
  record PendingEmail(
      String address,
      Instant requestedAt,
      Instant until,
      boolean currentConfirmed,
      boolean newConfirmed) {}

  /**
   * Something that happened.
   *
   * @param kind {@code started}, {@code submitted} and so on
   * @param actor {@code candidate}, {@code staff} or {@code program}
   */
  record Event(Instant at, String kind, String actor) {}

  /**
   * A letter to the candidate.
   *
   * @param language of its words
   * @param state where it is on its way, in words
   */
  record Letter(Instant writtenAt, String language, String subject, String body, String state) {}

  /**
   * A message.
   *
   * @param from {@code candidate} or {@code staff}
   * @param sender the name of who wrote for staff, if it is still known
   */
  record Message(Instant writtenAt, String from, @Nullable String sender, String text) {}

  /**
   * What was asked of the coordinator.
   *
   * @param state “draft”, “requested”, “proposed”, “agreed”, “closed” or “withdrawn”
   * @param happenings what was said and done, oldest first
   * @param agreed the measures that hold
   */
  record Accommodation(
      String state,
      String needs,
      String reach,
      Instant savedAt,
      @Nullable Instant requestedAt,
      List<Happening> happenings,
      List<Measure> agreed) {}

  /**
   * Something that happened in a request.
   *
   * @param event e.g. “ask”, “answer”, “propose”, “accept”
   * @param by “candidate” or “coordinator”
   * @param words what was written, or null
   * @param measures what was proposed
   */
  record Happening(
      String event, String by, Instant at, @Nullable String words, List<Measure> measures) {}

  /**
   * A measure.
   *
   * @param place “all” steps, or the id of one
   */
  record Measure(String place, String english, String french) {}
}
