package org.vivier.correspondence;

import org.springframework.stereotype.Component;
import org.vivier.correspondence.transport.Transport;
import org.vivier.letters.OutgoingMail;

/** Letters leave when there is a transport for them. */
@Component
class LettersLeave implements OutgoingMail {
  private final Transport transport;

  LettersLeave(Transport transport) {
    this.transport = transport;
  }

  @Override
  public boolean leaves() {
    return transport.ready();
  }
}
