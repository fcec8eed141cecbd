package org.vivier.cli.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.access.Devices;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.StartApplication;
import org.vivier.applications.drafts.StartResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForms;
import org.vivier.forms.FormPage;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PublicPosting;

/**
 * Invented people who apply to the sample postings, each as a person does: begins, answers page by
 * page, submits; a few think better of it. The same ones each time.
 */
@Component
public class SampleCandidates {
  private static final long SEED = 20_261_127;
  private static final int FRENCH_OF_TEN = 4;
  private static final int ONE_WITHDRAWS_OF = 20;

  private final Catalogue catalogue;
  private final ApplicationForms forms;
  private final Devices devices;
  private final StartApplication start;
  private final SaveAnswers save;
  private final SubmitApplication submit;
  private final WithdrawApplication withdraw;

  SampleCandidates(
      Catalogue catalogue,
      ApplicationForms forms,
      Devices devices,
      StartApplication start,
      SaveAnswers save,
      SubmitApplication submit,
      WithdrawApplication withdraw) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.devices = devices;
    this.start = start;
    this.save = save;
    this.submit = submit;
    this.withdraw = withdraw;
  }

  /** Somebody who has answered everything and not submitted yet. */
  public record Ready(Device device, ApplicationId application) {}

  /**
   * Lets so many begin and answer everything.
   *
   * @param goesOn asked before each of them
   */
  public List<Ready> begin(int many, BooleanSupplier goesOn) {
    List<Ready> ready = new ArrayList<>();
    for (int n = 1; n <= many && goesOn.getAsBoolean(); n++) {
      begin(n).ifPresent(ready::add);
    }
    return ready;
  }

  /** The one with this number begins for one of the jobs that are open, and answers everything. */
  Optional<Ready> begin(int number) {
    List<PublicPosting> open = catalogue.open();
    return open.isEmpty()
        ? Optional.empty()
        : begin(number, open.get(dice(number).nextInt(open.size())));
  }

  /** The same for this job. */
  Optional<Ready> begin(int number, PublicPosting posting) {
    Random dice = dice(number);
    Language language = dice.nextInt(10) < FRENCH_OF_TEN ? Language.FR : Language.EN;
    String job = posting.text(language).title();
    return begin(
        posting, language, new SampleAnswers(Phrases.of(language), language, job, number, dice));
  }

  /** Everybody's own: the same person whoever else comes. */
  private static Random dice(int number) {
    return new Random(SEED + number);
  }

  private Optional<Ready> begin(PublicPosting posting, Language language, SampleAnswers answers) {
    Device device = devices.renew(null);
    if (!(start.handle(posting.id(), language, device)
        instanceof StartResult.Started(ApplicationId application))) {
      return Optional.empty();
    }
    for (FormPage page : forms.of(posting).pages()) {
      save.handle(device, application, new TypedPage(page.key(), answers.to(page), null));
    }
    return Optional.of(new Ready(device, application));
  }

  /**
   * They submit; each of so many thinks better of it.
   *
   * @param goesOn asked before each of them
   * @param progress hears how many have
   */
  public void submit(List<Ready> ready, BooleanSupplier goesOn, IntConsumer progress) {
    for (int n = 1; n <= ready.size() && goesOn.getAsBoolean(); n++) {
      Ready one = ready.get(n - 1);
      submit(one);
      if (n % ONE_WITHDRAWS_OF == 0) {
        withdraw(one);
      }
      progress.accept(n);
    }
  }

  /** Submits. */
  void submit(Ready one) {
    SubmissionResult answer =
        submit.handle(one.device(), one.application(), SubmissionContext.NONE);
    if (!(answer instanceof SubmissionResult.Submitted)) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** Thinks better of it. */
  void withdraw(Ready one) {
    withdraw.handle(one.device(), one.application(), null);
  }
}
