package org.vivier.authoring;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.processes.CleanText;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.SetUp;

/** Writes versions of a draft: saved, restored, looked at. Each is one more; none is changed. */
@Component
public class WriteDraft {
  private static final int LONGEST_REASON = 2_000;

  private final SetUp setUp;
  private final PostingDrafts drafts;
  private final Sources sources;
  private final CheckDraft check;
  private final Acceptances acceptances;
  private final DraftJournal journal;

  WriteDraft(
      SetUp setUp,
      PostingDrafts drafts,
      Sources sources,
      CheckDraft check,
      Acceptances acceptances,
      DraftJournal journal) {
    this.setUp = setUp;
    this.drafts = drafts;
    this.sources = sources;
    this.check = check;
    this.acceptances = acceptances;
    this.journal = journal;
  }

  /** What became of it. */
  public sealed interface Result {
    /** It is the newest version now. */
    record Written(Draft draft) implements Result {}

    /** Somebody else was quicker; nothing was written. */
    record Conflict(Draft newest) implements Result {}

    /** A part is too long to be kept. */
    record TooLong(String tag, DraftSide.TooLong part) implements Result {}

    /** The text is not written here, or not any more. */
    record NotHere() implements Result {}

    /** What was asked for is not there any more. */
    record Gone() implements Result {}

    /** No reason was given, or one that is too long. */
    record NoReason() implements Result {}
  }

  /**
   * Saves a text; one that is there already makes no new version.
   *
   * @param base the version from which it was written
   */
  @Transactional
  public Result save(ProcessId id, int base, DraftText text, Actor by) {
    Optional<Result> tooLong =
        text.english()
            .tooLong()
            .<Result>map(part -> new Result.TooLong("en", part))
            .or(() -> text.french().tooLong().map(part -> new Result.TooLong("fr", part)));
    return tooLong.orElseGet(
        () -> here(id, (process, newest) -> save(process, newest, base, text, by)));
  }

  private Result save(SelectionProcess process, Draft newest, int base, DraftText text, Actor by) {
    if (text.equals(newest.text())) {
      return new Result.Written(newest);
    }
    boolean sameText =
        base == newest.number()
            || drafts
                .find(process.id(), base)
                .filter(seen -> seen.text().equals(newest.text()))
                .isPresent();
    if (!sameText) {
      return new Result.Conflict(newest);
    }
    Draft saved =
        drafts.add(
            process.id(),
            Draft.Kind.SAVED,
            text,
            OutdatedParagraphs.after(newest, text, newest.number() + 1, by),
            null,
            by);
    journal.tell("posting.draft-saved", by, saved);
    return new Result.Written(saved);
  }

  /** Makes an older version the newest one again. */
  @Transactional
  public Result restore(ProcessId id, int number, Actor by) {
    return here(
        id,
        (process, newest) ->
            drafts
                .find(id, number)
                .map(old -> restore(newest, old, by))
                .orElseGet(Result.Gone::new));
  }

  private Result restore(Draft newest, Draft old, Actor by) {
    if (old.text().equals(newest.text()) && old.stale().equals(newest.stale())) {
      return new Result.Written(newest);
    }
    Draft restored =
        drafts.add(old.process(), Draft.Kind.RESTORED, old.text(), old.stale(), old.number(), by);
    journal.tell("posting.draft-restored", by, restored);
    return new Result.Written(restored);
  }

  /**
   * Says that a paragraph is still right although its twin has changed.
   *
   * @param mark of {@link OutdatedParagraph#id}
   */
  @Transactional
  public Result confirm(ProcessId id, String mark, Actor by) {
    return here(
        id,
        (process, newest) -> {
          var left = newest.stale().stream().filter(one -> !one.id().equals(mark)).toList();
          if (left.size() == newest.stale().size()) {
            return new Result.Gone();
          }
          Draft confirmed = drafts.add(id, Draft.Kind.CONFIRMED, newest.text(), left, null, by);
          journal.tell("posting.twin-confirmed", by, confirmed);
          return new Result.Written(confirmed);
        });
  }

  /**
   * Accepts a finding for this posting as long as its text stands.
   *
   * @param remark of {@link Remark#id}
   */
  @Transactional
  public Result accept(ProcessId id, String remark, String reason, Actor by) {
    String why = CleanText.lines(reason);
    if (Invisible.only(why) || why.length() > LONGEST_REASON) {
      return new Result.NoReason();
    }
    return here(
        id,
        (process, newest) ->
            check.handle(process, newest.text()).stream()
                .filter(found -> found.id().equals(remark) && found.acceptable())
                .findFirst()
                .map(found -> accept(newest, found, why, by))
                .orElseGet(Result.Gone::new));
  }

  private Result accept(Draft newest, Remark found, String reason, Actor by) {
    acceptances.add(newest.process(), found.rule(), found.quote(), found.against(), reason, by);
    journal.accepted(newest, found.rule(), by);
    return new Result.Written(newest);
  }

  /** Only where the text is written here, with nobody else writing until the transaction ends. */
  private Result here(ProcessId id, BiFunction<SelectionProcess, Draft, Result> work) {
    return setUp.locked(
        id,
        process ->
            sources.writable(process)
                ? drafts
                    .latest(id)
                    .map(newest -> work.apply(process, newest))
                    .orElseGet(Result.NotHere::new)
                : new Result.NotHere());
  }
}
