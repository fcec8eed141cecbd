package org.vivier.applications.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody just did, told once on the page that follows. */
enum Done {
  CORRECTED,
  DISCARDED,
  WITHDRAWN,
  REINSTATED,
  LANGUAGE,
  EMAIL_KEPT,
  ACCOMMODATION,
  ACCOMMODATION_WITHDRAWN,
  ERASED,
  SETTLED,
  SIGNED_OUT;

  /** What an address says; anything else says nothing. */
  static Optional<Done> of(Visit visit) {
    String code = visit.typed("done");
    return Arrays.stream(values()).filter(done -> done.code().equals(code)).findFirst();
  }

  /** In addresses and in the keys of its words. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
