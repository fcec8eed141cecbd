package org.vivier.assessment.calibration;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.staff.StaffMemberId;

/** Shows what is rated in a round of calibration, on record: always without whose it is. */
@Component
public class ReadCalibration {
  private final SubmittedApplications submitted;
  private final Renditions renditions;
  private final ApplicationEventPublisher events;

  ReadCalibration(
      SubmittedApplications submitted, Renditions renditions, ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.renditions = renditions;
    this.events = events;
  }

  /** What is read of an application; empty for a written answer, and once the person was erased. */
  @Transactional
  public Optional<Rendition> handle(
      Calibration round, Calibration.Item item, StaffMemberId reader) {
    var application = item.application();
    Integer snapshot = item.snapshot();
    if (application == null || snapshot == null) {
      return Optional.empty();
    }
    events.publishEvent(
        Recorded.of(
                "assessment.read", reader.actor(), Subject.of("application", application.value()))
            .on(round.process().scope().subject())
            .with("calibration", round.id()));
    return submitted.version(application, snapshot).map(renditions::blind);
  }
}
