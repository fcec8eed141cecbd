package org.vivier.correspondence.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;

/**
 * Reads the reports that mail servers send back: RFC 3464, and RFC 6533 where addresses may hold
 * any script. What kind of report it is, its parts say; the {@code report-type} is left aside, as
 * servers are not at one about it.
 */
public final class DeliveryReport {
  private static final Pattern LETTER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern FAILURE = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

  private static final Set<String> STATUS =
      Set.of("message/delivery-status", "message/global-delivery-status");

  private static final Set<String> RETURNED =
      Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

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
    MimeMultipart report = new MimeMultipart(message.getDataHandler().getDataSource());
    BodyPart status = part(report, STATUS);
    Optional<String> failure =
        status == null ? Optional.empty() : failure(new DeliveryStatus(status.getInputStream()));
    return failure.isEmpty()
        ? Optional.empty()
        : letter(part(report, RETURNED), message).map(id -> new Bounce(id, failure.get()));
  }

  private static @Nullable BodyPart part(MimeMultipart report, Set<String> types)
      throws MessagingException {
    for (int i = 0; i < report.getCount(); i++) {
      BodyPart part = report.getBodyPart(i);
      for (String type : types) {
        if (part.isMimeType(type)) {
          return part;
        }
      }
    }
    return null;
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
  private static Optional<LetterId> letter(@Nullable BodyPart returned, MimeMessage message)
      throws MessagingException, IOException {
    String id =
        returned == null
            ? null
            : new InternetHeaders(returned.getInputStream()).getHeader("Message-ID", null);
    return number(id).or(() -> number(toHeader(message)));
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
