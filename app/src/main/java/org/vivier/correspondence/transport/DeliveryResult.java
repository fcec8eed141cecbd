package org.vivier.correspondence.transport;

import org.jspecify.annotations.Nullable;

/** What came of handing a mail over. Reasons are codes and never repeat what a server wrote. */
public sealed interface DeliveryResult {

  /**
   * Somebody else now delivers it.
   *
   * @param reference what the service calls it, or null when it gives no name
   */
  record Accepted(@Nullable String reference) implements DeliveryResult {}

  /**
   * It will never be taken like this.
   *
   * @param reason a code such as {@code smtp 550 5.1.1}
   * @param addressUnusable whether the address is the reason, so that no other mail will arrive
   */
  record Refused(String reason, boolean addressUnusable) implements DeliveryResult {}

  /**
   * Not now; perhaps later.
   *
   * @param reason a code such as {@code smtp 451 4.7.1}
   */
  record Postponed(String reason) implements DeliveryResult {}
}
