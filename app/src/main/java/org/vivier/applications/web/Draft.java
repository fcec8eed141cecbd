package org.vivier.applications.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Deadline;
import org.vivier.applications.form.Answers;
import org.vivier.applications.form.ApplicationForm;
import org.vivier.applications.form.Problem;
import org.vivier.applications.form.Questions;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Stage;

/**
 * An application that somebody is writing or correcting, with what surrounds it.
 *
 * @param device the browser that may see it
 * @param now when it was looked up
 */
record Draft(
    Device device,
    Application application,
    PublicPosting posting,
    ApplicationForm form,
    Deadline deadline,
    Instant now) {

  ApplicationId id() {
    return application.id();
  }

  Answers answers() {
    return application.answers();
  }

  Draft answered(Answers answers) {
    return new Draft(device, application.answered(answers), posting, form, deadline, now);
  }

  /** Whether it was submitted before, so that changes are corrections. */
  boolean submitted() {
    return application.counts();
  }

  /** Whether it can still be changed and sent. */
  boolean open() {
    return switch (application.state()) {
      case DRAFT -> deadline.acceptsSubmission(application, now);
      case SUBMITTED -> changeable();
      case WITHDRAWN, REMOVED, ERASED -> false;
    };
  }

  /** Whether what was submitted may still be changed, or its withdrawal undone. */
  boolean changeable() {
    return deadline.acceptsChange(application, now);
  }

  /** Until when; null when there is no end to it, or when it may not. */
  @Nullable Instant changesUntil() {
    return deadline.changesUntil(application, now);
  }

  /** Where the posting stands. */
  Stage stage() {
    return deadline.schedule().at(now);
  }

  /** Whether it is too late for a draft. */
  boolean missed() {
    return application.isDraft() && !open() && !waits();
  }

  /** Whether it can be written and not be submitted yet, because the posting opens later. */
  boolean waits() {
    return application.isDraft() && !open() && stage() == Stage.UPCOMING;
  }

  boolean inGrace() {
    return application.isDraft() && deadline.inGrace(application.times().startedAt(), now);
  }

  /** The job's title. */
  String job(Language language) {
    return posting.text(language).title();
  }

  /** Where letters go. */
  String email() {
    return answers().first(Questions.EMAIL).strip();
  }

  /** Where the posting stands, in the words of one language. */
  Standing standing(Language language) {
    return Standing.of(posting.schedule(), now, language);
  }

  /** An instant as the posting's zone has it, in words. */
  Moment moment(Instant instant, Language language) {
    return Moment.of(instant, posting.schedule().zone(), language);
  }

  /** The page to continue with: the first where something is missing. */
  Step next() {
    return form.problems(answers()).stream()
        .map(Problem::page)
        .findFirst()
        .flatMap(Step::asking)
        .orElse(Step.CHECK);
  }

  String path(Step step, Language language) {
    return step.path(language, id());
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "Draft[%s]".formatted(id());
  }
}
