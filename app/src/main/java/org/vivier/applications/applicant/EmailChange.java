package org.vivier.applications.applicant;

import java.time.Instant;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;

/** How far a change of the e-mail address came. */
public sealed interface EmailChange {
  /** Letters are on their way; both links work until then. */
  record Requested(Instant until) implements EmailChange {}

  /** One address confirmed, the other has not yet. */
  record HalfConfirmed() implements EmailChange {}

  /** The new address holds. */
  record Changed(ApplicationId application) implements EmailChange {}

  /** The new address is none, or too long. */
  record NotAnAddress() implements EmailChange {}

  /** The link is unknown, used or too old. */
  record LinkExpired() implements EmailChange {}

  /** Only what is submitted has an address to change. */
  record NotSubmitted(ApplicationState state) implements EmailChange {}

  /** Enough letters were asked for, by this browser or for one of the addresses. */
  record TooMany() implements EmailChange {}
}
