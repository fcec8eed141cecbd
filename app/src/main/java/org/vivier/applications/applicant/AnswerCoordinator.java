package org.vivier.applications.applicant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.accommodations.Accommodations;
import org.vivier.accommodations.CaseLetters;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;

/** Answers the accommodation coordinator, or accepts what is proposed. */
@Component
public class AnswerCoordinator {
  private final ApplicationRows rows;
  private final Accommodations accommodations;
  private final CaseLetters letters;

  AnswerCoordinator(ApplicationRows rows, Accommodations accommodations, CaseLetters letters) {
    this.rows = rows;
    this.accommodations = accommodations;
    this.letters = letters;
  }

  /**
   * Writes to the coordinator.
   *
   * @return false when the request was taken back, or the application doesn't count any more
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean answer(Device device, ApplicationId id, String words) {
    Application application = rows.lock(device, id);
    return application.counts() && accommodations.answer(id.value(), words);
  }

  /**
   * Agrees with what is proposed.
   *
   * @param proposal which one was on the page
   * @return false when that one is not on offer any more
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean accept(Device device, ApplicationId id, int proposal) {
    Application application = rows.lock(device, id);
    boolean accepted = application.counts() && accommodations.accept(id.value(), proposal);
    if (accepted) {
      letters.write(id.value(), CaseLetters.News.AGREED);
    }
    return accepted;
  }
}
