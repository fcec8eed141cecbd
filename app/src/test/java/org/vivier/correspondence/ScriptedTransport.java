package org.vivier.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vivier.correspondence.transport.DeliveryResult;
import org.vivier.correspondence.transport.Mail;
import org.vivier.correspondence.transport.Transport;

/** Answers as told, then takes everything. */
final class ScriptedTransport implements Transport {
  final List<Mail> handedOver = new ArrayList<>();
  final Deque<DeliveryResult> answers = new ArrayDeque<>();

  @Override
  public DeliveryResult handOver(Mail mail) {
    handedOver.add(mail);
    return answers.isEmpty() ? new DeliveryResult.Accepted("r1") : answers.remove();
  }

  void reset() {
    handedOver.clear();
    answers.clear();
  }
}
