package org.vivier.correspondence.transport;

import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.NotificationClientException;

/** Tells from what a Notify service answered whether to try again. */
final class NotifyAnswer {
  private static final int BAD_REQUEST = 400;
  private static final int PAYLOAD_TOO_LARGE = 413;

  private NotifyAnswer() {}

  static DeliveryResult of(@Nullable Throwable failure) {
    if (!(failure instanceof NotificationClientException e)) {
      return new DeliveryResult.Postponed("notify connection");
    }
    int status = e.getHttpResult();
    String reason = "notify " + status;
    // 400 is also the answer to a wrong template or a trial key: only the address is the person's.
    boolean address =
        status == BAD_REQUEST && String.valueOf(e.getMessage()).contains("email_address");
    return status == BAD_REQUEST || status == PAYLOAD_TOO_LARGE
        ? new DeliveryResult.Refused(address ? reason + " address" : reason, address)
        : new DeliveryResult.Postponed(reason);
  }
}
