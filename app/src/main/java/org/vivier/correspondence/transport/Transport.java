package org.vivier.correspondence.transport;

/** A way to hand a mail over to somebody who delivers it. */
public interface Transport {
  /**
   * Hands one mail over and waits for the answer, for a minute at most. Throws nothing: what went
   * wrong is an answer too.
   */
  DeliveryResult handOver(Mail mail);

  /** Whether there is anybody to hand mail to. Mail waits while there is nobody. */
  default boolean ready() {
    return true;
  }

  /** Whether letters stay here to be read on a page instead of leaving. */
  default boolean isMailbox() {
    return false;
  }
}
