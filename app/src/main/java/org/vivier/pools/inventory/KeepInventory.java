package org.vivier.pools.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationChanged;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.pools.membership.WrittenWords;
import org.vivier.postings.Catalogue;

/**
 * Takes up what was submitted to the posting that is always open, a moment after: whoever submits
 * doesn't wait for it. Kept is only what its owner wants to be kept.
 */
@Component
public class KeepInventory {
  private static final int BATCH = 50;

  private final Catalogue catalogue;
  private final InventoryRows rows;
  private final WrittenWords words;
  private final InventoryTerms terms;
  private final OrganizationZone zone;
  private final Clock clock;

  KeepInventory(
      Catalogue catalogue,
      InventoryRows rows,
      WrittenWords words,
      InventoryTerms terms,
      OrganizationZone zone,
      Clock clock) {
    this.catalogue = catalogue;
    this.rows = rows;
    this.words = words;
    this.terms = terms;
    this.zone = zone;
    this.clock = clock;
  }

  /** The next ones; how many. */
  @Transactional
  public int handle() {
    List<InventoryRows.Unseen> next =
        catalogue.evergreen().map(posting -> rows.unseen(posting.id(), BATCH)).orElse(List.of());
    LocalDate today = zone.day(clock.instant());
    for (InventoryRows.Unseen one : next) {
      Answers said = words.answers(one.application()).orElse(Answers.NONE);
      boolean kept = said.first(Questions.KEEP).equals("yes");
      rows.seen(
          one,
          kept,
          today,
          today.plus(terms.keep()),
          kept ? words.of(one.application()) : new Long[0]);
    }
    return next.size();
  }

  /** Who takes their application back, or is erased, is found by nobody from that moment on. */
  @EventListener
  void on(ApplicationChanged changed) {
    switch (changed.what()) {
      case WITHDRAWN, ERASED -> rows.end(changed.application(), "ended", Actor.CANDIDATE);
      case REMOVED -> rows.end(changed.application(), "ended", Actor.PROGRAM);
      default -> {
        // A new version is taken up by the job.
      }
    }
  }
}
