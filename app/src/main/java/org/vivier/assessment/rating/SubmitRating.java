package org.vivier.assessment.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.blind.Rendition;
import org.vivier.format.Invisible;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMemberId;

/**
 * Submits a rating, for good. The last one that is needed opens the ratings of the cell, once,
 * whoever else submits at that moment: each waits for the application.
 */
@Component
public class SubmitRating {
  /** The most characters of a reason. */
  public static final int LONGEST = 4000;

  private final Assignments assignments;
  private final Ratings ratings;
  private final RatingDrafts drafts;
  private final SaveForLater later;
  private final CurrentAssessments standings;
  private final Cells cells;
  private final OpenCell open;
  private final ApplicationEventPublisher events;

  SubmitRating(
      Assignments assignments,
      Ratings ratings,
      RatingDrafts drafts,
      SaveForLater later,
      CurrentAssessments standings,
      Cells cells,
      OpenCell open,
      ApplicationEventPublisher events) {
    this.assignments = assignments;
    this.ratings = ratings;
    this.drafts = drafts;
    this.later = later;
    this.standings = standings;
    this.cells = cells;
    this.open = open;
    this.events = events;
  }

  /** What is wrong with what was said. */
  public enum Fault {
    MARK_MISSING,
    MARK_NOT_ON_SCALE,
    REASON_MISSING,
    REASON_LONG,
    EVIDENCE_MISSING,
    /** A passage is not one of what was submitted. */
    EVIDENCE_OUTSIDE,
    /** Why what was submitted before is amended. */
    AMENDMENT_MISSING,
    AMENDMENT_LONG
  }

  /** What became of it. */
  public sealed interface Answer {
    /** It counts. */
    record Submitted() implements Answer {}

    /** The same was submitted before, a double click perhaps. */
    record Already() implements Answer {}

    /** Something else was submitted before: it is amended, with a reason. */
    record Different() implements Answer {}

    /** Nothing was done. */
    record Wrong(List<Fault> faults) implements Answer {}

    /**
     * Enough people have rated it meanwhile, or it is not assessed any more; the words are kept.
     */
    record TooLate() implements Answer {}

    /** The criterion reads differently now: the words are kept, and the person confirms. */
    record CriterionChanged() implements Answer {}

    /** It was taken from this person; the words are kept. */
    record NotTheirs() implements Answer {}
  }

  /**
   * Submits it.
   *
   * @param readVersion the version of the criterion that the person read
   * @param read what the person read: passages are quoted of it
   */
  @Transactional
  public Answer handle(
      String token, StaffMemberId assessor, int readVersion, RatingEntry said, Rendition read) {
    Optional<Assignment> given = assignments.find(token, assessor.value());
    if (given.isEmpty()) {
      return new Answer.NotTheirs();
    }
    Optional<CurrentAssessment> locked = standings.lock(given.get().application());
    // Once more, now that nobody else can change anything about this application.
    Optional<Assignment> held = assignments.find(token, assessor.value());
    return held.isEmpty() || locked.isEmpty()
        ? new Answer.NotTheirs()
        : submit(held.get(), locked.get(), assessor, readVersion, said, read);
  }

  private Answer submit(
      Assignment held,
      CurrentAssessment locked,
      StaffMemberId assessor,
      int readVersion,
      RatingEntry said,
      Rendition read) {
    if (held.rated() > 0) {
      @Nullable RatingEntry before =
          ratings.own(held, locked.dataKey()).map(Rating::said).orElse(null);
      if (before != null && same(before, said)) {
        return new Answer.Already();
      }
      if (said.amended() == null) {
        return new Answer.Different();
      }
    }
    if (!held.isOpen() && !held.mayAmend()) {
      later.handle(held.token(), assessor, said);
      return new Answer.TooLate();
    }
    Cells.Planned planned = cells.of(held.step(), held.criterion());
    List<Fault> faults = faults(planned, said, read, held.rated() > 0);
    if (!faults.isEmpty()) {
      return new Answer.Wrong(faults);
    }
    if (planned.version() != readVersion) {
      later.handle(held.token(), assessor, said);
      return new Answer.CriterionChanged();
    }
    byte[] sealed = ratings.add(held, locked.dataKey(), readVersion, said);
    drafts.forget(assessor.value(), draft(held));
    tell(held, assessor.actor(), sealed);
    if (!held.repeat()) {
      open.look(held.process(), cell(held), planned, locked);
    }
    return new Answer.Submitted();
  }

  static RatedCell cell(Assignment of) {
    return new RatedCell(of.application(), of.step(), of.criterion());
  }

  static Assignments.Draftable draft(Assignment of) {
    return new Assignments.Draftable(cell(of), of.repeat());
  }

  private static boolean same(RatingEntry one, RatingEntry other) {
    return Objects.equals(one.mark(), other.mark())
        && one.reason().equals(other.reason())
        && one.evidence().equals(other.evidence());
  }

  static List<Fault> faults(
      Cells.Planned planned, RatingEntry said, Rendition read, boolean amends) {
    List<Fault> faults = new ArrayList<>();
    Integer mark = said.mark();
    if (mark == null) {
      faults.add(Fault.MARK_MISSING);
    } else if (!planned.scale().has(mark)) {
      faults.add(Fault.MARK_NOT_ON_SCALE);
    } else if (planned.needsEvidence(mark) && said.evidence().isEmpty()) {
      faults.add(Fault.EVIDENCE_MISSING);
    }
    if (said.evidence().stream()
        .anyMatch(one -> read.passage(one.source(), one.start(), one.end()).isEmpty())) {
      faults.add(Fault.EVIDENCE_OUTSIDE);
    }
    if (Invisible.only(said.reason())) {
      faults.add(Fault.REASON_MISSING);
    } else if (said.reason().length() > LONGEST) {
      faults.add(Fault.REASON_LONG);
    }
    if (amends) {
      @Nullable String why = said.amended();
      if (why == null || Invisible.only(why)) {
        faults.add(Fault.AMENDMENT_MISSING);
      } else if (why.length() > LONGEST) {
        faults.add(Fault.AMENDMENT_LONG);
      }
    }
    return faults;
  }

  /** By the digest of sealed bytes: neither the mark nor a word. */
  private void tell(Assignment held, Actor by, byte[] sealed) {
    events.publishEvent(
        Recorded.of(
                held.rated() > 0 ? "assessment.rating-amended" : "assessment.rating-submitted",
                by,
                Subject.of("assignment", held.id()))
            .on(Subject.of("application", held.application().value()))
            .on(held.process().scope().subject())
            .changing(null, Recorded.digest(sealed)));
  }
}
