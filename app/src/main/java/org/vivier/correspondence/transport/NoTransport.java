package org.vivier.correspondence.transport;

/** A public site without a way to send mail: letters wait, and nobody can read them. */
final class NoTransport implements Transport {
  @Override
  public DeliveryResult handOver(Mail mail) {
    return new DeliveryResult.Postponed("no transport");
  }

  @Override
  public boolean ready() {
    return false;
  }
}
