package org.vivier.applications;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows a link from a letter. Looking at it changes nothing: mail scanners look first. */
@Component
public class FollowLink {
  private final Links links;
  private final Access access;
  private final Applications applications;
  private final AddressProofs proofs;

  FollowLink(Links links, Access access, Applications applications, AddressProofs proofs) {
    this.proofs = proofs;
    this.links = links;
    this.access = access;
    this.applications = applications;
  }

  /** What this link leads to; empty when it is unknown, used, revoked or too old. */
  public Optional<LinkPurpose> look(String token) {
    return Device.isToken(token) ? links.find(token).map(Links.Link::purpose) : Optional.empty();
  }

  /** The application that this link leads to, where the device may see it already. */
  public Optional<Application> known(String token, Device device) {
    return Device.isToken(token)
        ? links.find(token).flatMap(link -> applications.visibleTo(device, link.application()))
        : Optional.empty();
  }

  /**
   * Uses a link to a draft or to the candidate's page: the device may see its application from now
   * on. Empty as above.
   */
  @Transactional
  public Optional<Application> handle(String token, Device device) {
    if (!Device.isToken(token)) {
      return Optional.empty();
    }
    return links
        .find(token)
        .filter(link -> link.change() == null && links.use(token))
        .flatMap(link -> {
          access.grant(device, link.application());
          proofs.answered(link.application());
          return applications.visibleTo(device, link.application());
        });
  }
}
