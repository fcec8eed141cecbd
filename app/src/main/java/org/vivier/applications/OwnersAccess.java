package org.vivier.applications;

import org.springframework.stereotype.Component;
import org.vivier.access.Device;
import org.vivier.access.Grants;
import org.vivier.access.Grants.Others;

/**
 * What a device gets that proved, by a letter, to be the owner's. Anybody can begin a draft with
 * somebody else's address: whoever did loses it here, before the owner writes anything into it.
 */
@Component
class OwnersAccess {
  private final ApplicationRows rows;
  private final Grants grants;

  OwnersAccess(ApplicationRows rows, Grants grants) {
    this.rows = rows;
    this.grants = grants;
  }

  boolean proved(Device device, Application application, byte[] emailIndex) {
    return grants.proved(device, application.id().value(), emailIndex);
  }

  /** A draft belongs to the one device that followed its link last. */
  void byLink(Device device, Application application, byte[] emailIndex) {
    Others others = application.isDraft() ? Others.LOSE_IT : Others.OF_THE_OWNER_KEEP_IT;
    grants.takeOver(device, application.id().value(), emailIndex, others);
  }

  /** Everything with this address. Other devices of the owner keep it, a draft open there, too. */
  void toAll(Device device, byte[] emailIndex) {
    rows.where("a.email_index = :x order by a.id for update", emailIndex)
        .forEach(application ->
            grants.takeOver(
                device, application.id().value(), emailIndex, Others.OF_THE_OWNER_KEEP_IT));
  }
}
