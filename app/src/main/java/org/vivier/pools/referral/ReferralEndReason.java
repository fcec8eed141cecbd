package org.vivier.pools.referral;

import java.util.Locale;

/** Why nothing came of a referral, as the person hears it. */
public enum ReferralEndReason {
  /** No answer came in time. */
  LAPSED,
  /** HR or the manager considers others. */
  NOT_SELECTED,
  /** The request is filled or cancelled. */
  REQUEST_OVER;

  /** The name in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
