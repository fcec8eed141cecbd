package org.vivier.letters;

import java.util.Arrays;
import java.util.Locale;

/** Every kind of letter. */
public enum LetterKind {
  DRAFT_LINK(Trait.ASKED_FOR),
  LATE_ALLOWED(Trait.ASKED_FOR),
  SIGN_IN_CODE(Trait.ASKED_FOR),
  APPLICATION_RECEIVED(Trait.KEPT),
  DEADLINE_REMINDER(Trait.KEPT),
  DRAFT_EXPIRY(Trait.KEPT),
  DEADLINE_CHANGED(Trait.KEPT),
  CORRECTION_RECEIVED(Trait.KEPT),
  WITHDRAWAL_CONFIRMED(Trait.KEPT),
  WITHDRAWAL_UNDONE(Trait.KEPT),
  EMAIL_CHANGE_CURRENT(Trait.ASKED_FOR),
  EMAIL_CHANGE_NEW(Trait.ASKED_FOR),
  ADDRESS_CHANGED(Trait.KEPT),
  ACCOMMODATION_RECEIVED(Trait.KEPT),
  ACCOMMODATION_NEWS(Trait.KEPT),
  ERASURE_CONFIRMED(Trait.OUTLIVES_CANDIDATE),
  /** Written by earlier versions alone: messages wait in the conversation. */
  STAFF_MESSAGE(Trait.KEPT),
  MESSAGE_WAITS(Trait.KEPT),
  JOB_CLOSED(Trait.KEPT),
  ALERT_CONFIRMATION(Trait.ASKED_FOR),
  JOB_ALERT(Trait.PASSING),
  JOB_AMENDED(Trait.KEPT),
  REPLY_MOVED(Trait.KEPT),
  DECISION(Trait.KEPT),
  REFERRAL_ASKED(Trait.KEPT),
  REFERRAL_OVER(Trait.KEPT),
  POOL_MEMBERSHIP(Trait.KEPT),
  POOL_INTEREST(Trait.KEPT),
  INVENTORY_INVITATION(Trait.KEPT),
  INVENTORY_RENEWAL(Trait.KEPT),
  STAFF_SIGN_IN(Trait.ASKED_FOR),
  STAFF_INVITATION(Trait.ASKED_FOR),
  STAFF_KNOWN_ALREADY(Trait.ASKED_FOR),
  STAFF_WORK(Trait.PASSING);

  private enum Trait {
    /** Stays on the candidate's page as long as the candidate's other information. */
    KEPT,
    /** Holds a secret for a moment, and the person waits for it now. */
    ASKED_FOR,
    /** One of many alike, of use for a day: no record of anything, and nobody waits for it. */
    PASSING,
    /** Written when the candidate's key is already gone. */
    OUTLIVES_CANDIDATE
  }

  private final Trait trait;

  LetterKind(Trait trait) {
    this.trait = trait;
  }

  /** The kind with this code. */
  public static LetterKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of letter: " + code));
  }

  /** The name in the database and in records: {@code application-received}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the candidate finds the letter on the candidate's page. */
  public boolean kept() {
    return trait == Trait.KEPT;
  }

  /**
   * Whether the person asked for this letter just now. Such a letter is tried even when earlier
   * mail to the address came back: a mailbox that was full for a day must not lock anyone out.
   */
  public boolean askedFor() {
    return trait == Trait.ASKED_FOR;
  }

  /** Whether it is forgotten after a while: it is no record of anything. */
  public boolean momentary() {
    return trait == Trait.ASKED_FOR || trait == Trait.PASSING;
  }

  /** Whether the letter must be readable although the candidate's information is erased. */
  public boolean outlivesCandidate() {
    return trait == Trait.OUTLIVES_CANDIDATE;
  }

  /**
   * Whether it comes of what somebody did with an application, with whatever address they typed.
   * Those that a person asks for by themselves have limits of their own.
   */
  public boolean comesOfApplying() {
    return switch (this) {
      case APPLICATION_RECEIVED,
          CORRECTION_RECEIVED,
          WITHDRAWAL_CONFIRMED,
          WITHDRAWAL_UNDONE,
          ACCOMMODATION_RECEIVED,
          ERASURE_CONFIRMED,
          DEADLINE_REMINDER,
          DRAFT_EXPIRY,
          DEADLINE_CHANGED,
          JOB_AMENDED,
          JOB_CLOSED ->
          true;
      case DRAFT_LINK,
          LATE_ALLOWED,
          SIGN_IN_CODE,
          EMAIL_CHANGE_CURRENT,
          EMAIL_CHANGE_NEW,
          ADDRESS_CHANGED,
          ACCOMMODATION_NEWS,
          STAFF_MESSAGE,
          MESSAGE_WAITS,
          ALERT_CONFIRMATION,
          JOB_ALERT,
          REPLY_MOVED,
          DECISION,
          REFERRAL_ASKED,
          REFERRAL_OVER,
          POOL_MEMBERSHIP,
          POOL_INTEREST,
          INVENTORY_INVITATION,
          INVENTORY_RENEWAL,
          STAFF_SIGN_IN,
          STAFF_INVITATION,
          STAFF_KNOWN_ALREADY,
          STAFF_WORK ->
          false;
    };
  }

  /** Whether nobody but the candidate and the coordinator may know that there is such a letter. */
  public boolean confidential() {
    return this == ACCOMMODATION_RECEIVED || this == ACCOMMODATION_NEWS;
  }

  /** Whether no person wrote it. */
  public boolean automatic() {
    return this != STAFF_MESSAGE && this != REPLY_MOVED && this != DECISION;
  }

  /** Where the words of this kind begin: {@code letters.applicationReceived.}. */
  String words() {
    String[] parts = code().split("-", -1);
    StringBuilder key = new StringBuilder("letters.").append(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      key.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i], 1, parts[i].length());
    }
    return key.append('.').toString();
  }
}
