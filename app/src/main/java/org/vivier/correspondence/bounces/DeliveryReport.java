package org.vivier.correspondence.bounces;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;

/**
 * Reads the reports that mail servers send back: RFC 3464, RFC 6533 where addresses may hold any
 * script, and the plain text that qmail writes (cr.yp.to/proto/qsbmf.txt). What kind of report it
 * is, its parts say; how they are wrapped is left aside, as servers are not at one about it and
 * gateways wrap them once more.
 */
public final class DeliveryReport {
  private static final Pattern LETTER =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  /** Not a piece of an IP address. */
  private static final Pattern FAILURE =
      Pattern.compile("(?<![\\d.])[45]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.]*\\d)");

  private static final String NO_STATUS = "5.0.0";
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private static final Set<String> STATUS =
      Set.of("message/delivery-status", "message/global-delivery-status");

  private static final Set<String> RETURNED =
      Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

  private static final String QMAIL = "Hi. This is the ";
  private static final Pattern QMAIL_RECIPIENT = Pattern.compile("\n<[^\n]{0,400}>:\n");
  private static final Pattern QMAIL_BREAK = Pattern.compile("\n--- [^\n]*\n+");

  private static final int MOST_PARTS = 100;

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
    if (!message.isMimeType("multipart/*")) {
      return qmail(message);
    }
    List<MimeBodyPart> parts = new ArrayList<>();
    collect(message, parts);
    MimeBodyPart status = part(parts, STATUS);
    Optional<String> failure =
        status == null ? Optional.empty() : failure(new DeliveryStatus(decoded(status)));
    if (failure.isEmpty()) {
      return Optional.empty();
    }
    MimeBodyPart returned = part(parts, RETURNED);
    InternetHeaders headers =
        returned == null ? new InternetHeaders() : new InternetHeaders(decoded(returned));
    return letter(headers, message).map(id -> new Bounce(id, failure.get()));
  }

  /** What is inside of other parts too, but nothing of a message that was passed on whole. */
  private static void collect(Part whole, List<MimeBodyPart> parts) throws MessagingException {
    MimeMultipart inside = new MimeMultipart(whole.getDataHandler().getDataSource());
    for (int i = 0; i < inside.getCount() && parts.size() < MOST_PARTS; i++) {
      BodyPart part = inside.getBodyPart(i);
      parts.add((MimeBodyPart) part);
      if (part.isMimeType("multipart/*")) {
        collect(part, parts);
      }
    }
  }

  private static @Nullable MimeBodyPart part(List<MimeBodyPart> parts, Set<String> types)
      throws MessagingException {
    for (MimeBodyPart part : parts) {
      for (String type : types) {
        if (part.isMimeType(type)) {
          return part;
        }
      }
    }
    return null;
  }

  /** These types may be encoded since RFC 6533; the library goes by the older rule. */
  private static InputStream decoded(MimeBodyPart part) throws MessagingException {
    String encoding = part.getEncoding();
    return encoding == null
        ? part.getRawInputStream()
        : MimeUtility.decode(part.getRawInputStream(), encoding.strip());
  }

  private static Optional<String> failure(DeliveryStatus status) {
    // A server that says nothing about the message as a whole begins with a recipient.
    List<InternetHeaders> groups = new ArrayList<>(List.of(status.getMessageDSN()));
    for (int i = 0; i < status.getRecipientDSNCount(); i++) {
      groups.add(status.getRecipientDSN(i));
    }
    return groups.stream().filter(DeliveryReport::failed).map(DeliveryReport::code).findFirst();
  }

  private static boolean failed(InternetHeaders recipient) {
    Matcher action = WORD.matcher(header(recipient, "Action").toLowerCase(Locale.ROOT));
    return action.lookingAt()
        ? action.group().equals("failed")
        : header(recipient, "Status").startsWith("5.");
  }

  /** What the other server said is clearer, where this one only says that it failed. */
  private static String code(InternetHeaders recipient) {
    String status = code(header(recipient, "Status")).orElse(NO_STATUS);
    return status.endsWith(".0.0")
        ? code(header(recipient, "Diagnostic-Code")).orElse(status)
        : status;
  }

  private static Optional<String> code(String text) {
    Matcher code = FAILURE.matcher(text);
    return code.find() ? Optional.of(code.group()) : Optional.empty();
  }

  private static Optional<Bounce> qmail(MimeMessage message)
      throws MessagingException, IOException {
    String text = new String(message.getInputStream().readAllBytes(), ISO_8859_1);
    String[] halves = QMAIL_BREAK.split(text.strip().replace("\r\n", "\n"), 2);
    if (!halves[0].startsWith(QMAIL) || !QMAIL_RECIPIENT.matcher(halves[0]).find()) {
      return Optional.empty();
    }
    byte[] returned = halves.length == 1 ? new byte[0] : halves[1].getBytes(ISO_8859_1);
    return letter(new InternetHeaders(new ByteArrayInputStream(returned)), message)
        .map(id -> new Bounce(id, code(halves[0]).orElse(NO_STATUS)));
  }

  /**
   * Our number stands in the returned Message-ID, in the address that the report came to, or where
   * a report says what it answers.
   */
  private static Optional<LetterId> letter(InternetHeaders returned, MimeMessage report)
      throws MessagingException {
    Stream.Builder<String> places = Stream.builder();
    places.add(header(returned, "Message-ID"));
    for (String name :
        new String[] {"To", "Delivered-To", "X-Original-To", "In-Reply-To", "References"}) {
      String value = report.getHeader(name, ",");
      places.add(value == null ? "" : value);
    }
    places.add(header(returned, "Return-Path"));
    return places.build().flatMap(DeliveryReport::numbers).findFirst();
  }

  private static Stream<LetterId> numbers(String text) {
    return LETTER.matcher(text).results().map(hit -> new LetterId(UUID.fromString(hit.group())));
  }

  private static String header(InternetHeaders headers, String name) {
    String value = headers.getHeader(name, null);
    return value == null ? "" : value.strip();
  }
}
