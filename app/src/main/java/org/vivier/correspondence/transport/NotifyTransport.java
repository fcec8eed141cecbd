package org.vivier.correspondence.transport;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vivier.correspondence.text.PlainText;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClientApi;
import uk.gov.service.notify.NotificationClientException;

/** Hands mail to GC Notify, GOV.UK Notify or a service that speaks like them. */
final class NotifyTransport implements Transport {
  private static final int PATIENCE_SECONDS = 30;

  private final NotificationClientApi client;
  private final MailSettings.Notify settings;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  NotifyTransport(NotificationClientApi client, MailSettings.Notify settings) {
    this.client = client;
    this.settings = settings;
  }

  @Override
  public DeliveryResult handOver(Mail mail) {
    return withinTime(() -> {
      if (mail.triedBefore()) {
        // The service remembers our number: what arrived at an attempt cut short is not sent twice.
        var sent = client.getNotifications(null, "email", mail.letter().toString(), null);
        if (!sent.getNotifications().isEmpty()) {
          Notification first = sent.getNotifications().getFirst();
          return new DeliveryResult.Accepted(first.getId().toString());
        }
      }
      return send(mail);
    });
  }

  private DeliveryResult send(Mail mail) throws NotificationClientException {
    Map<String, String> places =
        Map.of(
            "subject", mail.text().subject(),
            "body", PlainText.of(mail.text(), mail.language()));
    var response =
        client.sendEmail(
            settings.template(mail.language()),
            mail.to().value(),
            places,
            mail.letter().toString(),
            settings.replyTo(),
            mail.text().stop() == null ? null : URI.create(mail.text().stop()));
    return new DeliveryResult.Accepted(response.getNotificationId().toString());
  }

  /** The client library waits for ever, so its calls run where they can be cut short. */
  private DeliveryResult withinTime(Callable<DeliveryResult> call) {
    Future<DeliveryResult> answer = calls.submit(call);
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return NotifyAnswer.of(e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new DeliveryResult.Postponed("notify timeout");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new DeliveryResult.Postponed("stopped");
    }
  }
}
