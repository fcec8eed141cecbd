package org.vivier.applications.upkeep;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationTerms;

/** Tells the owners of drafts that nobody opens when they will be erased. */
@Component
class RemindDrafts {
  private final Reminders reminders;
  private final ApplicationTerms terms;

  RemindDrafts(Reminders reminders, ApplicationTerms terms) {
    this.reminders = reminders;
    this.terms = terms;
  }

  void handle(BooleanSupplier running) {
    while (running.getAsBoolean() && reminders.remindOfExpiry(terms.expiryNotice()) > 0) {
      // The next batch.
    }
  }
}
