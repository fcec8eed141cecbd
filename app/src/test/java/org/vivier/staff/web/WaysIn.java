package org.vivier.staff.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.vivier.correspondence.Mailbox;
import org.vivier.format.Language;
import org.vivier.staff.CreateAdministrator;
import org.vivier.staff.signin.AnswerLinkRequest;
import org.vivier.testing.TablesOwner;

/** People who come in as people do: by letters, pages and an app. */
abstract class WaysIn extends StaffSite {
  static final String ADDRESS = "ines.tremblay@example.org";

  @BeforeEach
  void nothingWaits() {
    TablesOwner.empty(access, "staff_link_request", "staff_challenge", "letter");
  }

  /** Somebody with the app that they set up. */
  record Newcomer(StaffBrowser browser, String secret, List<String> recoveryCodes) {}

  StaffBrowser browser() {
    return new StaffBrowser(port);
  }

  /** The path of a link that an operator printed. */
  String administratorsLink(String address, Language language) {
    return context
        .getBean(CreateAdministrator.class)
        .handle(address, "Inès Tremblay", language, false)
        .link()
        .getPath();
  }

  /** Comes in by an invitation and sets up an app. */
  Newcomer comeIn(String link) {
    StaffBrowser browser = browser();
    browser.submit(browser.page(link), Map.of());
    String prefix = link.startsWith("/fr") ? "/fr/personnel/mise-en-place" : "/en/staff/set-up";
    Document setUp = browser.page(prefix);
    String secret = setUp.select("code.secret").text().replace(" ", "");
    var done = browser.submit(setUp, Map.of("code", code(secret)));
    return new Newcomer(
        browser, secret, Jsoup.parse(done.body()).select(".recovery-codes code").eachText());
  }

  /** What the app shows now. */
  String code(String secret) {
    return code(secret, Duration.ZERO);
  }

  String code(String secret, Duration skew) {
    TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    Instant shown = clock.instant().plus(skew);
    try {
      return app.generateOneTimePasswordString(
          new SecretKeySpec(decoded(secret), app.getAlgorithm()), shown);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a link in this browser and takes it from the letter. */
  String linkFromLetter(StaffBrowser browser, String address) {
    TablesOwner.empty(access, "letter");
    browser.submit(browser.page("/en/staff/sign-in"), Map.of("email", address));
    answerRequests();
    return newestLink();
  }

  void answerRequests() {
    AnswerLinkRequest answer = context.getBean(AnswerLinkRequest.class);
    answer.waiting().forEach(answer::handle);
  }

  String newestLink() {
    return Objects.requireNonNull(context.getBean(Mailbox.class).newest().getFirst().text())
        .blocks()
        .stream()
        .filter(block -> block.kind().name().equals("ACTION"))
        .map(block -> URI.create(block.given()).getPath())
        .findFirst()
        .orElseThrow();
  }

  /** Base32 as in RFC 4648. */
  private static byte[] decoded(String base32) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    byte[] bytes = new byte[base32.length() * 5 / 8];
    int buffer = 0;
    int bits = 0;
    int at = 0;
    for (char letter : base32.toUpperCase(Locale.ROOT).toCharArray()) {
      buffer = (buffer << 5 | alphabet.indexOf(letter)) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
