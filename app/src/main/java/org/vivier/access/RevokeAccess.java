package org.vivier.access;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes every way into an application, for when it belongs to another address. */
@Component
public class RevokeAccess {
  private final Grants grants;
  private final LinkTokens links;

  RevokeAccess(Grants grants, LinkTokens links) {
    this.grants = grants;
    this.links = links;
  }

  /** No browser sees it, and no link that was sent leads to it, in the caller's transaction. */
  public void handle(UUID application) {
    links.revokeAll(application);
    grants.revoke(application);
  }
}
