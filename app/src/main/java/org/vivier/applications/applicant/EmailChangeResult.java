package org.vivier.applications.applicant;

import java.time.Instant;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;

/** How far a change of the e-mail address came. */
public sealed interface EmailChangeResult {
  /** Letters are on their way; both links work until then. */
  record Requested(Instant until) implements EmailChangeResult {}

  /** One address confirmed, the other has not yet. */
  record HalfConfirmed() implements EmailChangeResult {}

  /** The new address holds. */
  record Changed(ApplicationId application) implements EmailChangeResult {}

  /** The new address is none, or too long. */
  record NotAnAddress() implements EmailChangeResult {}

  /** The link is unknown, used or too old. */
  record LinkExpired() implements EmailChangeResult {}

  /** Only what is submitted has an address to change. */
  record NotSubmitted(ApplicationState state) implements EmailChangeResult {}

  /** Enough letters were asked for, by this browser or for one of the addresses. */
  record TooMany() implements EmailChangeResult {}
}
