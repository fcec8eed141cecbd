package org.vivier.correspondence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.RecordBounce;
import org.vivier.correspondence.bounces.DeliveryReport;
import org.vivier.correspondence.bounces.NotifyReceipt;
import org.vivier.correspondence.transport.MailSettings;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.platform.request.BodyPrecondition;
import org.vivier.platform.web.Callback;

/** Takes reports of mail that did not arrive from those who know the secret. */
@RestController
class ReceiptController implements BodyPrecondition {
  private static final String BEARER = "Bearer ";

  private final RecordBounce recordBounce;
  private final @Nullable String token;

  ReceiptController(RecordBounce recordBounce, MailSettings settings) {
    this.recordBounce = recordBounce;
    this.token = settings.receiptToken();
  }

  /** Where the door is closed there is none, and who doesn't know the secret says nothing. */
  @Override
  public Optional<HttpStatus> refusal(HttpServletRequest request) {
    if (token == null) {
      return Optional.of(HttpStatus.NOT_FOUND);
    }
    String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    return isSecret(token, given == null ? "" : given)
        ? Optional.empty()
        : Optional.of(HttpStatus.UNAUTHORIZED);
  }

  /** What a Notify service calls back with. */
  @Callback
  @PostMapping(path = "/hooks/mail/notify", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AcceptsBody(BodyKind.REPORT)
  void notifyReceipt(@RequestBody NotifyReceipt receipt) {
    record(receipt.bounce());
  }

  /** A message that arrived at the bounce address, whole, as a mail server passes it on. */
  @Callback
  @PostMapping(path = "/hooks/mail/bounce", consumes = "message/rfc822")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AcceptsBody(BodyKind.REPORT)
  void bounce(@RequestBody byte[] message) {
    record(DeliveryReport.read(new ByteArrayInputStream(message)));
  }

  /** A report about an unknown letter is taken too: it may be about one long deleted. */
  private void record(Optional<Bounce> bounce) {
    bounce.ifPresent(recordBounce::handle);
  }

  private static boolean isSecret(String token, String given) {
    return MessageDigest.isEqual((BEARER + token).getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
