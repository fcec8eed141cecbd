package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.page.Organization;

/** One letter of every kind, to one of the people whom all tests know. */
public final class SampleLetters {
  public static final URI PAGE = URI.create("https://jobs.example.org/en/my/k3v9Qw");
  public static final ZoneId ZONE = ZoneId.of("America/Toronto");
  public static final Organization ORGANIZATION =
      new Organization(
          "Digital Service", "/logo.svg", "jobs@example.org", "accommodation@example.org");

  private static final Instant NOW = Instant.parse("2026-06-15T14:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-07-04T03:59:00Z");
  private static final LocalDate REPLY_BY = LocalDate.parse("2026-08-03");

  private SampleLetters() {}

  public static Recipient amelie(Language language) {
    return new Recipient("amelie@example.org", "Amélie Tremblay", language, ZONE);
  }

  public static ApplicationReceived received() {
    return new ApplicationReceived(
        "Développeuse ou développeur", "VIV-7K2M", NOW, REPLY_BY, List.of(), PAGE);
  }

  public static StaffMessage message(String subject, String text) {
    return new StaffMessage("Designer", "VIV-7K2M", "Noor Haddad", subject, text, PAGE);
  }

  /** Every kind. */
  public static List<LetterContent> all() {
    String job = "Service designer";
    String reference = "VIV-7K2M";
    return List.of(
        new DraftLink(job, PAGE, NOW, CLOSES),
        new LateAllowed(job, CLOSES, PAGE),
        new SignInCode("4821 9037", NOW, PAGE, CLOSES),
        received(),
        new DeadlineReminder(job, CLOSES, PAGE),
        new DraftExpiry(job, REPLY_BY, PAGE),
        new DeadlineChanged(job, NOW, CLOSES, false, false, PAGE),
        new CorrectionReceived(job, reference, NOW, PAGE),
        new WithdrawalConfirmed(job, reference, NOW, CLOSES, PAGE),
        new WithdrawalUndone(job, reference, NOW, REPLY_BY, PAGE),
        new EmailChange(EmailChange.Receiver.CURRENT_ADDRESS, "amelie.t@example.org", CLOSES, PAGE),
        new EmailChange(EmailChange.Receiver.NEW_ADDRESS, "amelie.t@example.org", CLOSES, PAGE),
        new AddressChanged(job, NOW, PAGE),
        new AccommodationReceived(job, reference, NOW, REPLY_BY, PAGE),
        new ErasureConfirmed(job, reference, NOW),
        message("Your interview", "Hello Amélie,\n\nCould you come on Monday?\n\nNoor"),
        new JobClosed(job, CLOSES, NOW, REPLY_BY, null, PAGE),
        new ApplicationReceived(job, reference, NOW, REPLY_BY, List.of("VIV-7K2N"), PAGE),
        new JobClosed(job, null, NOW, null, null, PAGE),
        new JobClosed(job, CLOSES, NOW, null, CLOSES, PAGE));
  }
}
