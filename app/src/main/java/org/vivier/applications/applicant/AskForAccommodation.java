package org.vivier.applications.applicant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.accommodations.AccommodationCase;
import org.vivier.accommodations.Accommodations;
import org.vivier.accommodations.CaseState;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.format.Invisible;

/**
 * Asks for an accommodation, or changes or takes back what was asked. With a draft it waits until
 * the application is submitted; after that, the coordinator sees it at once.
 */
@Component
public class AskForAccommodation {
  /** What became of it. */
  public enum Answer {
    /** Kept; asked for once the application is submitted. */
    KEPT,
    /** The coordinator sees it. */
    REQUESTED,
    /** Taken back, or never there. */
    NONE,
    /** Nothing can be asked for an application that does not count. */
    NOT_POSSIBLE
  }

  private final ApplicationRows rows;
  private final Accommodations accommodations;
  private final AccommodationLetters letters;

  AskForAccommodation(
      ApplicationRows rows, Accommodations accommodations, AccommodationLetters letters) {
    this.rows = rows;
    this.accommodations = accommodations;
    this.letters = letters;
  }

  /**
   * Keeps what is needed; nothing typed takes back what was asked.
   *
   * @param reach how the coordinator may reach the person, if not by e-mail
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public Answer handle(Device device, ApplicationId id, String needs, String reach) {
    Application application = rows.lock(device, id);
    if (!application.mayAskForAccommodation()) {
      return Answer.NOT_POSSIBLE;
    }
    if (Invisible.only(needs)) {
      takeBack(application);
      return Answer.NONE;
    }
    boolean asked = wasAsked(id);
    boolean changed = accommodations.save(id.value(), needs, reach);
    if (application.isDraft()) {
      return Answer.KEPT;
    }
    boolean now = accommodations.request(id.value());
    if (now || (asked && changed)) {
      letters.confirm(application);
    }
    return Answer.REQUESTED;
  }

  /** What nobody saw goes; the text of a request stays, for the person to change their mind. */
  private void takeBack(Application application) {
    if (application.isDraft()) {
      accommodations.save(application.id().value(), "", "");
    } else {
      accommodations.withdraw(application.id().value());
    }
  }

  private boolean wasAsked(ApplicationId id) {
    return accommodations
        .of(id.value())
        .map(AccommodationCase::state)
        .filter(CaseState::asked)
        .isPresent();
  }
}
