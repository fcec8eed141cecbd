package org.vivier.applications.signin;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.access.Grants;
import org.vivier.access.Grants.Others;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.JournalEntries;
import org.vivier.platform.record.Actor;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * What a device gets that proved, by a letter, to be the owner's. Anybody can begin a draft with
 * somebody else's address: whoever did loses it here, before the owner writes anything into it.
 */
@Component
class OwnersAccess {
  private final ApplicationRows rows;
  private final Grants grants;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  OwnersAccess(
      ApplicationRows rows,
      Grants grants,
      ApplicationEventPublisher events,
      SecurityEvents security) {
    this.security = security;
    this.rows = rows;
    this.grants = grants;
    this.events = events;
  }

  /** How somebody proved to read the letters to an address. */
  enum Way {
    LINK,
    CODE;

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void linkUsed(LinkPurpose purpose) {
    security.record(SecurityEvent.LINK_USED, Detail.of("purpose", purpose));
  }

  boolean proved(Device device, Application application, byte[] emailIndex) {
    return grants.proved(device, application.id().value(), emailIndex);
  }

  /** A draft belongs to the one device that followed its link last. */
  void byLink(Device device, Application application, byte[] emailIndex) {
    Others others = application.isDraft() ? Others.LOSE_IT : Others.OF_THE_OWNER_KEEP_IT;
    take(device, application, emailIndex, others, Way.LINK);
  }

  /** Everything with this address. Other devices of the owner keep it, a draft open there, too. */
  void toAll(Device device, byte[] emailIndex, Way way) {
    rows.where("a.email_index = :x order by a.id for update of a", emailIndex)
        .forEach(
            application -> take(device, application, emailIndex, Others.OF_THE_OWNER_KEEP_IT, way));
  }

  private void take(
      Device device, Application application, byte[] emailIndex, Others others, Way way) {
    grants.takeOver(device, application.id().value(), emailIndex, others);
    events.publishEvent(
        JournalEntries.of(
                "access.gained", Actor.CANDIDATE, application.id(), application.posting().value())
            .with("way", way.code()));
  }
}
