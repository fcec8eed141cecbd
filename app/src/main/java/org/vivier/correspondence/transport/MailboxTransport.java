package org.vivier.correspondence.transport;

/** Keeps letters where they are; the development mailbox shows them. */
final class MailboxTransport implements Transport {
  @Override
  public DeliveryResult handOver(Mail mail) {
    return new DeliveryResult.Accepted(null);
  }

  @Override
  public boolean isMailbox() {
    return true;
  }
}
