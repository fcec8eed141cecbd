package org.vivier.pools.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** How far a referral is, and every way from one state to another. */
public enum ReferralState {
  /** HR thinks of this person; nobody else knows. */
  PROPOSED,
  /** The person has been asked and can answer. */
  ASKED,
  /** The person said yes, and the manager sees them. */
  REFERRED,
  /** The person said no. Nothing follows from it. */
  DECLINED,
  /** The person did not answer in time. Nothing follows from it either. */
  LAPSED,
  /** HR thought better of it. */
  NOT_REFERRED,
  SELECTED,
  NOT_SELECTED,
  APPOINTED,
  OFFER_DECLINED,
  /** The request is over, or the person is erased. */
  ENDED;

  /** What may happen to a referral. */
  public enum Event {
    PROPOSE,
    ASK,
    CONSENT,
    DECLINE,
    LAPSE,
    NOT_REFER,
    SELECT,
    NOT_SELECT,
    APPOINT,
    DECLINE_OFFER,
    END;

    /** The name in the database, in addresses and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words for staff: what was done. */
    public String in(Language language) {
      return Words.of(language).text("requests.referral-event." + code());
    }

    /** The one with this code. */
    public static Optional<Event> ofCode(String code) {
      return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }
  }

  private static final Map<ReferralState, Map<Event, ReferralState>> TABLE =
      Map.of(
          PROPOSED, Map.of(Event.ASK, ASKED, Event.NOT_REFER, NOT_REFERRED, Event.END, ENDED),
          ASKED,
              Map.of(
                  Event.CONSENT, REFERRED,
                  Event.DECLINE, DECLINED,
                  Event.LAPSE, LAPSED,
                  Event.NOT_REFER, NOT_REFERRED,
                  Event.END, ENDED),
          REFERRED,
              Map.of(
                  Event.SELECT, SELECTED,
                  Event.NOT_SELECT, NOT_SELECTED,
                  // Who said yes may think again.
                  Event.DECLINE, DECLINED,
                  Event.END, ENDED),
          // Asked once more, if there is still time.
          LAPSED, Map.of(Event.ASK, ASKED, Event.END, ENDED),
          NOT_REFERRED, Map.of(Event.PROPOSE, PROPOSED),
          SELECTED,
              Map.of(
                  Event.APPOINT, APPOINTED,
                  Event.DECLINE_OFFER, OFFER_DECLINED,
                  Event.NOT_SELECT, NOT_SELECTED,
                  Event.END, ENDED));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<ReferralState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** Whether something may still come of it. */
  public boolean live() {
    return allows(Event.END);
  }

  /** Whether the manager sees the person, as long as the page lasts. */
  public boolean shown() {
    return this == REFERRED || this == SELECTED;
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("requests.referral-state." + code());
  }

  /** In words for the person. */
  public String forCandidate(Language language) {
    return Words.of(language).text("requests.referral-mine." + code());
  }

  /** The state with this code. */
  public static Optional<ReferralState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
