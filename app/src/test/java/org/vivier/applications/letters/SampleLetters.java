package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vivier.accommodations.CaseLetters;
import org.vivier.alerts.AlertConfirmation;
import org.vivier.alerts.NewJobs;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.staff.Addressee;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.letters.DecisionLetter;
import org.vivier.format.Language;
import org.vivier.letters.LetterContent;
import org.vivier.letters.Recipient;
import org.vivier.messages.letters.MessageWaits;
import org.vivier.platform.page.Organization;
import org.vivier.pools.letters.InventoryInvitation;
import org.vivier.pools.letters.InventoryRenewal;
import org.vivier.pools.letters.PoolInterest;
import org.vivier.pools.letters.PoolMembership;
import org.vivier.pools.referral.ReferralEndReason;
import org.vivier.pools.referral.letters.ReferralAsked;
import org.vivier.pools.referral.letters.ReferralOver;
import org.vivier.staff.letters.StaffInvitation;
import org.vivier.staff.letters.StaffKnownAlready;
import org.vivier.staff.letters.StaffSignIn;
import org.vivier.staff.letters.StaffWork;
import org.vivier.vault.DataKeyId;

/** One letter of every kind, to one of the people whom all tests know. */
public final class SampleLetters {
  public static final URI PAGE = URI.create("https://jobs.example.org/en/my/k3v9Qw");
  public static final ZoneId ZONE = ZoneId.of("America/Toronto");
  public static final Organization ORGANIZATION =
      new Organization(
          "Digital Service",
          "/logo.svg",
          "jobs@example.org",
          "accommodation@example.org",
          null,
          null);

  /** What somebody wrote in one language, which a letter hands on as it is. */
  public static final Set<String> WRITTEN =
      Set.of(
          "Somebody is ill.",
          "Your statement shows no project that you led.",
          "Gardener\n$60,000 – Halifax");

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

  private static Addressee addressee(String job, String reference) {
    return new Addressee(
        new ApplicationId(new UUID(0, 1)),
        new DataKeyId(new UUID(0, 2)),
        ApplicationState.SUBMITTED,
        reference,
        Language.EN,
        ZONE,
        job,
        "elm@example.org",
        REPLY_BY);
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
        new AccommodationNews(CaseLetters.News.PROPOSED, job, reference, PAGE),
        new ErasureConfirmed(job, reference, NOW),
        message("Your interview", "Hello Amélie,\n\nCould you come on Monday?\n\nNoor"),
        new MessageWaits(job, reference, PAGE),
        new JobClosed(job, CLOSES, NOW, REPLY_BY, null, PAGE),
        new ApplicationReceived(job, reference, NOW, REPLY_BY, List.of("VIV-7K2N"), PAGE),
        new JobClosed(job, null, NOW, null, null, PAGE),
        new JobClosed(job, CLOSES, NOW, null, CLOSES, PAGE),
        new AlertConfirmation("Halifax", PAGE, CLOSES),
        new NewJobs(
            "Halifax",
            List.of(new NewJobs.Job("Gardener", "$60,000 – Halifax", PAGE)),
            1,
            PAGE,
            PAGE,
            PAGE),
        new JobAmended(job, PAGE, NOW, CLOSES, true, PAGE),
        new JobAmended(job, PAGE, null, null, false, PAGE),
        new ReplyMoved(job, reference, REPLY_BY, REPLY_BY.plusDays(9), "Somebody is ill.", PAGE),
        new DecisionLetter(
            addressee(job, reference),
            DecisionOutcome.ELIMINATED,
            "Your statement shows no project that you led.",
            PAGE),
        new ReferralAsked(addressee(job, reference), job, REPLY_BY, PAGE),
        new ReferralOver(addressee(job, reference), job, ReferralEndReason.NOT_SELECTED, PAGE),
        new PoolMembership(
            PoolMembership.News.TAKEN_IN, "Designers", job, reference, REPLY_BY, PAGE),
        new PoolMembership(
            PoolMembership.News.RESTORED, "Designers", job, reference, REPLY_BY, PAGE),
        new PoolMembership(
            PoolMembership.News.EXTENDED, "Designers", job, reference, REPLY_BY, PAGE),
        new PoolMembership(
            PoolMembership.News.EXPIRING, "Designers", job, reference, REPLY_BY, PAGE),
        new PoolInterest("Designers", job, reference, REPLY_BY, PAGE),
        new InventoryInvitation(job, reference, PAGE, PAGE),
        new InventoryRenewal(job, reference, REPLY_BY, PAGE),
        new StaffSignIn(PAGE, CLOSES),
        new StaffInvitation(PAGE, CLOSES),
        new StaffKnownAlready(PAGE),
        new StaffWork(
            List.of(
                new StaffWork.Line("Answer application V-7K3M-9QXR (Service designer)", REPLY_BY),
                new StaffWork.Line("Mend a letter that came back", null)),
            3,
            PAGE,
            PAGE));
  }
}
