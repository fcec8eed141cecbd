package org.vivier.assessment.rating;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.applications.staff.SubmittedVersion;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.assessment.blind.ShownMeasure;
import org.vivier.measures.AgreedMeasures;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMemberId;

/** Shows an assessor what they rate, on record. Changes nothing else. */
@Component
public class ReadAssignment {
  private final Assignments assignments;
  private final SubmittedApplications submitted;
  private final Renditions renditions;
  private final AgreedMeasures agreed;
  private final Cells cells;
  private final Ratings ratings;
  private final SaveForLater later;
  private final LookAtApplications look;
  private final ApplicationEventPublisher events;

  // Each is one part of what an assessor sees; nothing here decides anything.
  ReadAssignment(
      Assignments assignments,
      SubmittedApplications submitted,
      Renditions renditions,
      AgreedMeasures agreed,
      Cells cells,
      Ratings ratings,
      SaveForLater later,
      LookAtApplications look,
      ApplicationEventPublisher events) {
    this.assignments = assignments;
    this.submitted = submitted;
    this.renditions = renditions;
    this.agreed = agreed;
    this.cells = cells;
    this.ratings = ratings;
    this.later = later;
    this.look = look;
    this.events = events;
  }

  /**
   * What somebody sees of a task.
   *
   * @param name of the applicant; empty where it is kept from the assessor
   * @param measures what was agreed for this person in this step
   * @param own what they submitted
   * @param draft what they saved for later
   * @param before what they said before they were asked again
   */
  public record Read(
      Assignment assignment,
      Cells.Planned planned,
      Rendition rendition,
      List<ShownMeasure> measures,
      Optional<String> name,
      Optional<Rating> own,
      Optional<RatingEntry> draft,
      Optional<Ratings.Before> before) {
    /** Without anything personal. */
    @Override
    public String toString() {
      return "Read[" + assignment + "]";
    }
  }

  /** This task of this person; empty when it isn't theirs, or the application counts no more. */
  @Transactional
  public Optional<Read> handle(String token, StaffMemberId assessor) {
    Optional<Assignment> found = assignments.find(token, assessor.value());
    Optional<SubmittedVersion> version =
        found.flatMap(one ->
            one.snapshot() == null
                ? Optional.empty()
                : submitted.version(one.application(), one.snapshot()));
    return version.isEmpty()
        ? Optional.empty()
        : found.map(one -> read(one, version.get(), assessor));
  }

  private void tell(Assignment one, StaffMemberId assessor) {
    events.publishEvent(
        Recorded.of("assessment.read", assessor.actor(), Subject.of("assignment", one.id()))
            .on(Subject.of("application", one.application().value()))
            .on(one.process().scope().subject()));
  }

  private Read read(Assignment one, SubmittedVersion version, StaffMemberId assessor) {
    tell(one, assessor);
    return new Read(
        one,
        cells.of(one.step(), one.criterion()),
        one.blind() ? renditions.blind(version) : renditions.open(version),
        agreed.of(one.application().value(), one.step().value()).stream()
            .map(measure -> renditions.measure(version, measure, one.blind()))
            .toList(),
        one.blind() ? Optional.empty() : name(one, assessor),
        one.rated() > 0 ? ratings.own(one, version.dataKey()) : Optional.empty(),
        one.rated() > 0 ? Optional.empty() : later.kept(one),
        one.rated() > 0 || one.repeat()
            ? Optional.empty()
            : ratings.before(one, version.dataKey()));
  }

  private Optional<String> name(Assignment one, StaffMemberId assessor) {
    return Optional.ofNullable(
        look.names(one.process().scope().subject(), List.of(one.application()), assessor.actor())
            .get(one.application()));
  }
}
