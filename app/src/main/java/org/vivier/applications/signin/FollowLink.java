package org.vivier.applications.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.access.LinkPurpose;
import org.vivier.access.LinkTokens;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Applications;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.signin.OwnersAccess.Way;
import org.vivier.forms.Questions;
import org.vivier.postings.PostingId;
import org.vivier.vault.EmailIndex;

/** Follows a link from a letter. Looking at it changes nothing: mail scanners look first. */
@Component
public class FollowLink {
  private final LinkTokens links;
  private final OwnersAccess access;
  private final Applications applications;
  private final ApplicationRows rows;
  private final EmailIndex emails;
  private final AddressProofs proofs;
  private final RefusedAccess refused;

  FollowLink(
      LinkTokens links,
      OwnersAccess access,
      Applications applications,
      ApplicationRows rows,
      EmailIndex emails,
      AddressProofs proofs,
      RefusedAccess refused) {
    this.links = links;
    this.access = access;
    this.applications = applications;
    this.rows = rows;
    this.emails = emails;
    this.proofs = proofs;
    this.refused = refused;
  }

  /** What this link leads to; empty when it is unknown, used, revoked or too old. */
  public Optional<LinkPurpose> look(String token) {
    return links.find(token).map(LinkTokens.Link::purpose);
  }

  /** The posting that a link was sent about, also when it leads nowhere any more. */
  public Optional<PostingId> sentAbout(String token) {
    return links.sentAbout(token).map(ApplicationId::new).flatMap(rows::postingOf);
  }

  /**
   * The application that this link leads to, where the device followed such a letter before. That
   * it sees the application is not enough: it may be the one of whoever began it with this address.
   */
  public Optional<Application> known(String token, Device device) {
    return links
        .find(token)
        .flatMap(link ->
            applications
                .visibleTo(device, new ApplicationId(link.application()))
                .filter(found ->
                    link.wasSentTo(index(found)) && access.proved(device, found, index(found))));
  }

  /**
   * Uses a link to a draft or to the candidate's page: the device may see its application from now
   * on, and devices that nobody knows the owner of see it no more. Empty as above, and when the
   * application has another address than the one that the link was sent to.
   *
   * @param device with a token that was issued for this
   */
  @Transactional
  public Optional<Application> handle(String token, Device device) {
    Optional<Application> followed =
        links
            .find(token)
            .filter(link -> link.change() == null)
            .flatMap(link ->
                rows.lock(new ApplicationId(link.application()))
                    .filter(found -> link.wasSentTo(index(found)) && links.use(token))
                    .map(found -> follow(link, found, device)));
    if (followed.isEmpty()) {
      refused.link(token);
    }
    return followed;
  }

  private Application follow(LinkTokens.Link link, Application application, Device device) {
    byte[] index = index(application);
    if (link.purpose() == LinkPurpose.SIGN_IN) {
      access.toAll(device, index, Way.LINK);
      proofs.answeredForAll(index);
    } else {
      access.byLink(device, application, index);
      proofs.answered(application.id());
    }
    access.linkUsed(link.purpose());
    return application;
  }

  private byte[] index(Application application) {
    return emails.of(application.answers().first(Questions.EMAIL));
  }
}
