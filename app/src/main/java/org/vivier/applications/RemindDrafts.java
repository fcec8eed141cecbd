package org.vivier.applications;

import org.springframework.stereotype.Component;

/** Tells the owners of drafts that nobody opens when they will be erased. */
@Component
class RemindDrafts {
  private final Reminders reminders;
  private final ApplicationTerms terms;

  RemindDrafts(Reminders reminders, ApplicationTerms terms) {
    this.reminders = reminders;
    this.terms = terms;
  }

  void handle() {
    reminders.remindOfExpiry(terms.expiryNotice());
  }
}
