package org.vivier.correspondence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.RecordBounce;
import org.vivier.correspondence.bounces.DeliveryReport;
import org.vivier.correspondence.bounces.NotifyReceipt;
import org.vivier.correspondence.transport.MailSettings;
import org.vivier.platform.web.Callback;

/** Takes reports of mail that did not arrive from those who know the secret. */
@RestController
class ReceiptController {
  private static final String BEARER = "Bearer ";

  private final RecordBounce recordBounce;
  private final @Nullable String token;

  ReceiptController(RecordBounce recordBounce, MailSettings settings) {
    this.recordBounce = recordBounce;
    this.token = settings.receiptToken();
  }

  /** What a Notify service calls back with. */
  @Callback
  @PostMapping(path = "/hooks/mail/notify", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void notifyReceipt(
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      @RequestBody NotifyReceipt receipt) {
    authorize(authorization);
    record(receipt.bounce());
  }

  /** A message that arrived at the bounce address, whole, as a mail server passes it on. */
  @Callback
  @PostMapping(path = "/hooks/mail/bounce", consumes = "message/rfc822")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void bounce(
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      @RequestBody byte[] message) {
    authorize(authorization);
    record(DeliveryReport.read(new ByteArrayInputStream(message)));
  }

  /** A report about an unknown letter is taken too: it may be about one long deleted. */
  private void record(Optional<Bounce> bounce) {
    bounce.ifPresent(recordBounce::handle);
  }

  private void authorize(@Nullable String authorization) {
    if (token == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    byte[] expected = (BEARER + token).getBytes(UTF_8);
    byte[] given = (authorization == null ? "" : authorization).getBytes(UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
  }
}
