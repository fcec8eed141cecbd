package org.vivier.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.platform.security.SecurityEvents.Detail;

class SecurityEventsTest {
  @Test
  void aLineIsWordsAndNumbers() {
    assertThat(
            SecurityEvents.line(
                SecurityEvent.LINK_USED,
                Detail.of("purpose", SecurityEvent.SIGN_IN),
                Detail.of("devices", 2)))
        .isEqualTo("event=link-used purpose=sign-in devices=2");
    assertThat(SecurityEvents.line(SecurityEvent.DEVICE_FORGOTTEN))
        .isEqualTo("event=device-forgotten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amelie@example.org",
        "Amélie",
        "k3v9Qw_7Xz0k3v9Qw_7Xz0k3v9Qw_7Xz0k3v9Qw_7Xz",
        "a b",
        "a\nevent=sign-in",
        ""
      })
  void whatMayBePersonalOrALineOfItsOwnIsWithheld(String value) {
    assertThat(SecurityEvents.line(SecurityEvent.FORM_REFUSED, new Detail("route", value)))
        .isEqualTo("event=form-refused route=withheld");
  }

  @Test
  void aPseudonymTellsApartAndTellsNothing() {
    SecurityEvents events = new SecurityEvents();
    Detail one = events.pseudonym("network", "192.0.2");
    assertThat(one.value()).matches("[0-9a-f]{8}");
    assertThat(events.pseudonym("network", "192.0.2")).isEqualTo(one);
    assertThat(events.pseudonym("network", "198.51.100")).isNotEqualTo(one);
    assertThat(new SecurityEvents().pseudonym("network", "192.0.2")).isNotEqualTo(one);
  }
}
