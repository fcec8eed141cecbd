package org.vivier.applications.staff;

import org.vivier.applications.ApplicationState;

/** What became of the wish to let somebody apply late. */
public sealed interface LateInvitationResult {
  /**
   * The person may submit, and a letter with the way there is written.
   *
   * @param begun whether a draft was begun for the person, who had none
   */
  record Invited(boolean begun) implements LateInvitationResult {}

  /** There is an application with this address, which holds its place; nothing was done. */
  record AlreadyApplied(String reference, ApplicationState state) implements LateInvitationResult {}

  /** No mail can be tried to what was typed; nothing was done. */
  record NoAddress() implements LateInvitationResult {}

  /** Everybody may apply until then; nothing was done. */
  record NotLate() implements LateInvitationResult {}

  /** That moment is over; nothing was done. */
  record Past() implements LateInvitationResult {}
}
