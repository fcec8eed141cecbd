package org.vivier.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Deadline;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.FormPage;
import org.vivier.forms.Problem;
import org.vivier.forms.Questions;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.UnbrokenCodes;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.Stage;

/**
 * An application that somebody is writing or correcting, with what surrounds it.
 *
 * @param device the browser that may see it
 * @param now when it was looked up
 */
public record Draft(
    Device device,
    Application application,
    PublicPosting posting,
    ApplicationForm form,
    Deadline deadline,
    Instant now) {

  public ApplicationId id() {
    return application.id();
  }

  public Answers answers() {
    return application.answers();
  }

  public Draft answered(Answers answers) {
    return new Draft(device, application.answered(answers), posting, form, deadline, now);
  }

  /** Whether it was submitted before, so that changes are corrections. */
  public boolean submitted() {
    return application.counts();
  }

  /** Whether it can still be changed and sent. */
  public boolean open() {
    return switch (application.state()) {
      case DRAFT -> deadline.acceptsSubmission(application, now);
      case SUBMITTED -> changeable();
      case WITHDRAWN, REMOVED, ERASED -> false;
    };
  }

  /** Whether what was submitted may still be changed, or its withdrawal undone. */
  public boolean changeable() {
    return deadline.acceptsChange(application, now);
  }

  /** Until when; null when there is no end to it, or when it may not. */
  public @Nullable Instant changesUntil() {
    return deadline.changesUntil(application, now);
  }

  /** Where the posting stands. */
  public Stage stage() {
    return deadline.schedule().at(now);
  }

  /** Whether it is too late for a draft. */
  public boolean missed() {
    return application.isDraft() && !open() && !waits();
  }

  /** Whether it can be written and not be submitted yet, because the posting opens later. */
  public boolean waits() {
    return application.isDraft() && !open() && stage() == Stage.UPCOMING;
  }

  public boolean inGrace() {
    return application.isDraft() && deadline.inGrace(application.times().startedAt(), now);
  }

  /** The job's title. */
  public String job(Language language) {
    return UnbrokenCodes.in(posting.text(language).title());
  }

  /** Where letters go. */
  public String email() {
    return answers().first(Questions.EMAIL).strip();
  }

  /** Where the posting stands, in the words of one language. */
  public ApplicationWindow standing(Language language) {
    return ApplicationWindow.of(posting.schedule(), now, language);
  }

  /** An instant as the posting's zone has it, in words. */
  public Moment moment(Instant instant, Language language) {
    return Moment.of(instant, posting.schedule().zone(), language);
  }

  /**
   * What is asked on a page.
   *
   * @throws DraftNotFound when there is no such page in this form
   */
  public FormPage page(Step step) {
    return form.page(step.key()).orElseThrow(DraftNotFound::new);
  }

  /** The page to continue with: the first where something is missing. */
  public Step next() {
    return form.problems(answers()).stream()
        .map(Problem::page)
        .findFirst()
        .flatMap(Step::asking)
        .orElse(Step.CHECK);
  }

  public String path(Step step, Language language) {
    return step.path(language, id());
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "Draft[%s]".formatted(id());
  }
}
