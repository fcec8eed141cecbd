package org.vivier.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.springframework.stereotype.Component;
import org.vivier.platform.SampleTime;

/**
 * Writes security events to the log, one line each: {@code event=link-used purpose=resume}. Nothing
 * personal, no address of a network and no token is ever in them; who has to be told apart is told
 * apart by {@link #pseudonym}.
 */
@Component
public class SecurityEvents {
  /** The name of the logger, to send these lines elsewhere. */
  public static final String LOGGER = "org.vivier.security";

  /** On every line, for who filters by markers. */
  public static final Marker MARKER = MarkerFactory.getMarker("SECURITY");

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final String HMAC = "HmacSHA256";
  private static final int DIGITS = 8;

  /** Words of our own, numbers, patterns of routes: neither addresses nor tokens look like this. */
  private static final Pattern HARMLESS = Pattern.compile("[a-z0-9/{}:|*.-]{1,120}");

  private final SecretKeySpec key;

  SecurityEvents() {
    byte[] random = new byte[Long.SIZE];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
  }

  /** One more word about an event. */
  public record Detail(String name, String value) {
    /** A word of a fixed vocabulary. */
    public static Detail of(String name, Enum<?> value) {
      return new Detail(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A number. */
    public static Detail of(String name, long value) {
      return new Detail(name, Long.toString(value));
    }
  }

  /** Writes an event down. What invented people did in their past concerns nobody's security. */
  public void record(SecurityEvent event, Detail... details) {
    if (LOG.isInfoEnabled() && SampleTime.now().isEmpty()) {
      LOG.info(MARKER, "{}", line(event, details));
    }
  }

  static String line(SecurityEvent event, Detail... details) {
    return Arrays.stream(details)
        .map(detail -> " " + detail.name() + "=" + harmless(detail.value()))
        .collect(Collectors.joining("", "event=" + event.code(), ""));
  }

  /** A mistake in the program must not become a leak. */
  private static String harmless(String value) {
    return HARMLESS.matcher(value).matches() ? value : "withheld";
  }

  /**
   * Tells one origin of events from another without naming it: the same text has the same eight
   * digits until the program ends, and nobody can tell the text from them.
   */
  public Detail pseudonym(String name, String of) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] digest = mac.doFinal(of.getBytes(UTF_8));
      return new Detail(name, HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
