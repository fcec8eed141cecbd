package org.vivier.correspondence.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;

/** Reads the reports that mail servers send back (RFC 3464). */
public final class DeliveryReport {
  private static final Pattern LETTER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern FAILURE = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

  private DeliveryReport() {}

  /** The failure that a message reports; empty for delays, absence notes and anything else. */
  public static Optional<Bounce> read(InputStream message) {
    try {
      return read(new MimeMessage(Session.getInstance(new Properties()), message));
    } catch (MessagingException | IOException | RuntimeException e) {
      // Anybody may write to the bounce address; what cannot be read is no report.
      return Optional.empty();
    }
  }

  private static Optional<Bounce> read(MimeMessage message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")) {
      return Optional.empty();
    }
    MultipartReport report = new MultipartReport(message.getDataHandler().getDataSource());
    if (!(report.getReport() instanceof DeliveryStatus status)) {
      return Optional.empty();
    }
    Optional<String> failure = failure(status);
    return failure.isEmpty()
        ? Optional.empty()
        : letter(report, message).map(letter -> new Bounce(letter, failure.get()));
  }

  private static Optional<String> failure(DeliveryStatus status) {
    for (int i = 0; i < status.getRecipientDSNCount(); i++) {
      InternetHeaders recipient = status.getRecipientDSN(i);
      if ("failed".equalsIgnoreCase(header(recipient, "Action"))) {
        Matcher code = FAILURE.matcher(header(recipient, "Status"));
        return Optional.of(code.lookingAt() ? code.group() : "5.0.0");
      }
    }
    return Optional.empty();
  }

  /** Our number stands in the returned Message-ID, or in the address that the report came to. */
  private static Optional<LetterId> letter(MultipartReport report, MimeMessage message)
      throws MessagingException {
    MimeMessage returned = report.getReturnedMessage();
    return number(returned == null ? null : returned.getMessageID())
        .or(() -> number(toHeader(message)));
  }

  private static @Nullable String toHeader(MimeMessage message) {
    try {
      return message.getHeader("To", ",");
    } catch (MessagingException e) {
      return null;
    }
  }

  private static Optional<LetterId> number(@Nullable String text) {
    Matcher number = LETTER.matcher(text == null ? "" : text);
    return number.find()
        ? Optional.of(new LetterId(UUID.fromString(number.group())))
        : Optional.empty();
  }

  private static String header(InternetHeaders headers, String name) {
    String value = headers.getHeader(name, null);
    return value == null ? "" : value.strip();
  }
}
