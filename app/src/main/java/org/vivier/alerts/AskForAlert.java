package org.vivier.alerts;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Asker;
import org.vivier.access.AskerLimits;
import org.vivier.access.LetterAllowance;
import org.vivier.letters.AskForLetter;
import org.vivier.platform.security.Secrets;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.EmailIndex;

/**
 * Asks for an alert. Nothing is looked up by the address: neither the answer nor the time that it
 * takes tells whether it has alerts already. Those are looked at when its owner confirms.
 */
@Component
public class AskForAlert {
  /** How long one can confirm. */
  static final Duration OPEN = Duration.ofDays(2);

  private final AlertRows rows;
  private final AlertSeals seals;
  private final AskerLimits limits;
  private final LetterAllowance allowance;
  private final EmailIndex emails;
  private final AskForLetter letters;
  private final AlertTexts texts;

  AskForAlert(
      AlertRows rows,
      AlertSeals seals,
      AskerLimits limits,
      LetterAllowance allowance,
      EmailIndex emails,
      AskForLetter letters,
      AlertTexts texts) {
    this.rows = rows;
    this.seals = seals;
    this.limits = limits;
    this.allowance = allowance;
    this.emails = emails;
    this.letters = letters;
    this.texts = texts;
  }

  /** False when this browser or its network asked too often. */
  @Transactional
  public boolean handle(AlertRequest alertRequest, Asker asker) {
    if (!limits.allow(asker)) {
      return false;
    }
    if (allowance.take(emails.of(alertRequest.address()), LetterAllowance.Kind.ALERT)) {
      Instant now = texts.now();
      Instant expires = now.plus(OPEN);
      AlertId id = AlertId.next();
      String token = Secrets.token();
      rows.add(id, alertRequest, seals.seal(id, alertRequest, token), token, now, expires);
      letters.handle(
          new DataKeyId(id.value()),
          texts.recipient(alertRequest.address(), alertRequest.language()),
          new AlertConfirmation(
              texts.forAnyAddress(alertRequest.search(), alertRequest.language()),
              texts.url(AlertPaths.one(alertRequest.language(), token)),
              expires));
    }
    return true;
  }
}
