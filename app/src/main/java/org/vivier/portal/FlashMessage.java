package org.vivier.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody just did, told once on the page that follows. */
public enum FlashMessage {
  CORRECTED,
  DISCARDED,
  WITHDRAWN,
  REINSTATED,
  LANGUAGE,
  EMAIL_KEPT,
  ACCOMMODATION,
  ACCOMMODATION_WITHDRAWN,
  ACCOMMODATION_ANSWERED,
  ACCOMMODATION_AGREED,
  ERASED,
  SETTLED,
  MESSAGE_SENT,
  SIGNED_OUT;

  /** What an address says; anything else says nothing. */
  public static Optional<FlashMessage> of(CandidateRequest request) {
    String code = request.typed("done");
    return Arrays.stream(values()).filter(done -> done.code().equals(code)).findFirst();
  }

  /** In addresses and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
