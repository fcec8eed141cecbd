package org.vivier.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.applications.AccommodationRequested;
import org.vivier.applications.ApplicantErased;
import org.vivier.applications.ApplicationCorrected;
import org.vivier.applications.ApplicationSubmitted;
import org.vivier.applications.ApplicationWithdrawn;
import org.vivier.applications.DeadlineChanged;
import org.vivier.applications.JobClosed;
import org.vivier.applications.StaffMessageSent;
import org.vivier.applications.WithdrawalUndone;
import org.vivier.correspondence.text.AccommodationReceived;
import org.vivier.correspondence.text.ApplicationReceived;
import org.vivier.correspondence.text.CorrectionReceived;
import org.vivier.correspondence.text.ErasureConfirmed;
import org.vivier.correspondence.text.StaffMessage;
import org.vivier.correspondence.text.WithdrawalConfirmed;

/** Letters about what was submitted, written in the transaction of what they tell. */
@Component
class ApplicationLetters {
  private final Post post;

  ApplicationLetters(Post post) {
    this.post = post;
  }

  @EventListener
  void on(ApplicationSubmitted event) {
    post.write(
        event.to(),
        new ApplicationReceived(
            event.job(),
            event.reference(),
            event.at(),
            event.replyBy(),
            event.others(),
            event.page()));
  }

  @EventListener
  void on(ApplicationCorrected event) {
    post.write(
        event.to(),
        new CorrectionReceived(event.job(), event.reference(), event.at(), event.page()));
  }

  @EventListener
  void on(ApplicationWithdrawn event) {
    post.write(
        event.to(),
        new WithdrawalConfirmed(
            event.job(), event.reference(), event.at(), event.undoUntil(), event.page()));
  }

  @EventListener
  void on(WithdrawalUndone event) {
    post.write(
        event.to(),
        new org.vivier.correspondence.text.WithdrawalUndone(
            event.job(), event.reference(), event.at(), event.replyBy(), event.page()));
  }

  @EventListener
  void on(AccommodationRequested event) {
    post.write(
        event.to(),
        new AccommodationReceived(
            event.job(), event.reference(), event.at(), event.replyBy(), event.page()));
  }

  @EventListener
  void on(DeadlineChanged event) {
    post.write(
        event.to(),
        new org.vivier.correspondence.text.DeadlineChanged(
            event.job(),
            event.before(),
            event.now(),
            event.byTheClockOnly(),
            event.submitted(),
            event.link()));
  }

  @EventListener
  void on(JobClosed event) {
    post.write(
        event.to(),
        new org.vivier.correspondence.text.JobClosed(
            event.job(),
            event.before(),
            event.closedAt(),
            event.replyBy(),
            event.lateUntil(),
            event.link()));
  }

  @EventListener
  void on(StaffMessageSent event) {
    post.write(
        event.to(),
        new StaffMessage(
            event.job(),
            event.reference(),
            event.words().sender(),
            event.words().subject(),
            event.words().text(),
            event.page()));
  }

  @EventListener
  void on(ApplicantErased event) {
    post.write(event.to(), new ErasureConfirmed(event.job(), event.reference(), event.at()));
  }
}
