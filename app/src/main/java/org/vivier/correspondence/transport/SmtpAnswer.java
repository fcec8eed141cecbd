package org.vivier.correspondence.transport;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.vivier.correspondence.Bounce;

/** Tells from what a mail server answered whether to try again. */
final class SmtpAnswer {
  /** RFC 3463, as it stands after the reply code. */
  private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

  private static final int PERMANENT = 500;
  private static final int MAILBOX_UNAVAILABLE = 550;
  private static final int NOT_LOCAL = 551;
  private static final int NAME_NOT_ALLOWED = 553;

  private SmtpAnswer() {}

  static DeliveryResult of(MailException failure) {
    if (failure instanceof MailAuthenticationException) {
      // The operator's password is wrong, not the person's address.
      return new DeliveryResult.Postponed("smtp sign-in");
    }
    return causes(failure).stream()
        .flatMap(cause -> answer(cause).stream())
        .findFirst()
        .orElse(new DeliveryResult.Postponed("smtp connection"));
  }

  private static Optional<DeliveryResult> answer(Throwable cause) {
    return switch (cause) {
      case SMTPAddressFailedException e -> Optional.of(judged(e.getReturnCode(), e, true));
      case SMTPSendFailedException e -> Optional.of(judged(e.getReturnCode(), e, false));
      default -> Optional.empty();
    };
  }

  private static DeliveryResult judged(int code, MessagingException e, boolean aboutAddress) {
    Matcher status = STATUS.matcher(String.valueOf(e.getMessage()));
    String enhanced = status.find() ? status.group() : "";
    String reason = ("smtp " + code + " " + enhanced).strip();
    return code < PERMANENT
        ? new DeliveryResult.Postponed(reason)
        : new DeliveryResult.Refused(reason, aboutAddress && addressUnusable(code, enhanced));
  }

  /** The enhanced code is clearer where there is one: 550 is also said for reasons of policy. */
  private static boolean addressUnusable(int code, String enhanced) {
    return enhanced.isEmpty()
        ? code == MAILBOX_UNAVAILABLE || code == NOT_LOCAL || code == NAME_NOT_ALLOWED
        : Bounce.isAboutAddress(enhanced);
  }

  /** Every exception behind this one, those about single addresses first. */
  private static List<Throwable> causes(MailException failure) {
    List<Throwable> all = new ArrayList<>();
    if (failure instanceof MailSendException e) {
      e.getFailedMessages().values().forEach(cause -> chain(cause, all));
    }
    chain(failure.getCause(), all);
    all.sort((a, b) -> Boolean.compare(isAboutAddress(b), isAboutAddress(a)));
    return all;
  }

  private static boolean isAboutAddress(Throwable cause) {
    return cause instanceof SMTPAddressFailedException;
  }

  private static void chain(@Nullable Throwable cause, List<Throwable> all) {
    if (cause == null || all.contains(cause)) {
      return;
    }
    all.add(cause);
    chain(cause.getCause(), all);
    if (cause instanceof MessagingException e) {
      chain(e.getNextException(), all);
    }
  }
}
