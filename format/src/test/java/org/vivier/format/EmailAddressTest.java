package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "noe.lavoie@example.org\u200b",
        "noe.lavoie@example.org\u00a0",
        "\ufeffnoe.lavoie@example.org",
        "noe.lavoie@exam\u00adple.org",
        "mailto:noe.lavoie@example.org",
        "MAILTO:noe.lavoie@example.org?subject=Hello",
        "\u202anoe.lavoie@example.org\u202c",
        "\t noe\u2060.lavoie@example.org\u3000\n"
      })
  void takesAwayWhatWasPastedAlong(String pasted) {
    assertThat(EmailAddress.cleaned(pasted)).isEqualTo("noe.lavoie@example.org");
    assertThat(EmailAddress.of(pasted)).isEqualTo(EmailAddress.of("noe.lavoie@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noé Lavoie <noe.lavoie@example.org>",
        "noe.lavoie@example,org",
        "noe.lavoie@example.org.",
        "noe lavoie@example.org",
        "noe\u00a0lavoie@example.org",
        "noe.lavoie@stra\u00dfe.example",
        "noe..lavoie@example.org",
        ".noe@example.org",
        "noe@-example.org",
        "noe@example..org",
        "noe@lavoie@example.org",
        "a@b.ca, c@d.ca",
        "a@b.ca\r\nBcc: c@d.ca",
        "a@b.ca\0x",
        "\"unfinished@example.org",
        "@example.org",
        "noe@",
        "“noe@example.org”",
        "« noe@example.org »",
        "noe@example.org”",
        "noe@exa»mple.org",
        "noe@10.0.0.1",
        "noe@example.123",
        "mailto:",
        ""
      })
  void refusesWhatNoLetterCanBeSentTo(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  /** Word turns the apostrophe and the hyphen into its own; some keyboards write wide signs. */
  @Test
  void putsTheSignsOfAKeyboardInTheirPlace() {
    assertThat(EmailAddress.cleaned("noe.d’amours@example.org"))
        .isEqualTo("noe.d'amours@example.org");
    assertThat(EmailAddress.cleaned("noe@saint\u2011lambert.example"))
        .isEqualTo("noe@saint-lambert.example");
    assertThat(EmailAddress.of("ｎｏｅ＠example．org")).isEqualTo(EmailAddress.of("noe@example.org"));
    assertThat(EmailAddress.of("noe@[10.0.0.1]")).isPresent();
  }

  @Test
  void knowsHowLongTheyMayBe() {
    String host = "@" + "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(54) + ".org";
    assertThat(EmailAddress.of("x".repeat(64) + host)).isPresent();
    assertThat(EmailAddress.of("x".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.of("x".repeat(64) + "@y" + host.substring(1))).isEmpty();
    assertThat(EmailAddress.of("é".repeat(33) + "@example.org")).isEmpty();
  }

  @Test
  void showsADomainAsItWasWrittenAndCarriesItInAscii() {
    EmailAddress address = EmailAddress.of("zoé@exemple.québec").orElseThrow();
    assertThat(address.shown()).isEqualTo("zoé@exemple.québec");
    assertThat(address.carried()).isEqualTo("zoé@exemple.xn--qubec-csa");
    assertThat(EmailAddress.isAscii(address.carried())).isFalse();
    assertThat(address).hasToString("EmailAddress");
  }

  @Property
  void isTheSameWhenItIsReadAgain(
      @ForAll @StringLength(max = 30) @Chars({'a', '.', '@', ' ', '"', '\u200b', 'é', ':'})
          String typed) {
    EmailAddress.of(typed)
        .ifPresent(address -> {
          assertThat(EmailAddress.of(address.shown())).contains(address);
          assertThat(EmailAddress.of(address.carried()))
              .map(EmailAddress::carried)
              .contains(address.carried());
          assertThat(EmailAddress.cleaned(address.shown())).isEqualTo(address.shown());
        });
  }

  @Property
  void judgesAnythingWithoutFailing(@ForAll String typed) {
    EmailAddress.of(typed).ifPresent(address -> assertThat(address.shown()).contains("@"));
  }
}
