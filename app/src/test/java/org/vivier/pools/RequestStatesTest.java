package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.Preference;
import org.vivier.pools.referral.ReferralEndReason;
import org.vivier.pools.referral.ReferralFlag;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.search.Requirement;

/**
 * Of requests and referrals: one table of states, one of words, one in the database, one picture.
 */
class RequestStatesTest {
  @Test
  void nobodyIsShownWithoutHavingSaidYesAndNothingThatIsOverGoesOn() {
    for (ReferralState state : ReferralState.values()) {
      for (ReferralState.Event event : ReferralState.Event.values()) {
        state
            .on(event)
            .filter(next -> next == ReferralState.REFERRED)
            .ifPresent(next -> {
              assertThat(state).isEqualTo(ReferralState.ASKED);
              assertThat(event).isEqualTo(ReferralState.Event.CONSENT);
            });
      }
      assertThat(state.shown() && !state.live()).as(state.code()).isFalse();
    }
    assertThat(ReferralState.SELECTED.allows(ReferralState.Event.APPOINT)).isTrue();
    assertThat(ReferralState.REFERRED.allows(ReferralState.Event.APPOINT)).isFalse();
    assertThat(ReferralState.DECLINED.live()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingHasWords(Language language) {
    Words words = Words.of(language);
    for (ReferralState state : ReferralState.values()) {
      assertThat(state.forStaff(language)).isNotBlank();
      assertThat(state.forCandidate(language)).isNotBlank();
      assertThat(words.text("requests.referral.lead-" + state.code())).isNotBlank();
    }
    for (ReferralState.Event event : ReferralState.Event.values()) {
      assertThat(event.in(language)).isNotBlank();
    }
    for (RequestState state : RequestState.values()) {
      assertThat(state.in(language)).isNotBlank();
      assertThat(words.text("requests.one.lead-" + state.code())).isNotBlank();
    }
    for (RequestState.Event event : RequestState.Event.values()) {
      assertThat(words.text("requests.move." + event.code())).isNotBlank();
      assertThat(words.text("requests.event." + event.code())).isNotBlank();
    }
    assertThat(Fault.values()).allSatisfy(one -> assertThat(one.in(language)).isNotBlank());
    assertThat(ReferralFlag.values()).allSatisfy(one -> assertThat(one.in(language)).isNotBlank());
    assertThat(Requirement.values()).allSatisfy(one -> assertThat(one.in(language)).isNotBlank());
    assertThat(Preference.values()).allSatisfy(one -> assertThat(one.in(language)).isNotBlank());
    assertThat(Preference.Tier.values())
        .allSatisfy(one -> assertThat(one.in(language)).isNotBlank());
    for (ReferralEndReason why : ReferralEndReason.values()) {
      assertThat(words.has("letters.referralOver.why-" + why.code())).isTrue();
    }
  }

  @Test
  void areExactlyThoseOfTheDatabase() throws IOException {
    String migrations =
        Files.readString(Path.of("src/main/resources/db/migration/V281__staffing_requests.sql"))
            + Files.readString(Path.of("src/main/resources/db/migration/V282__referrals.sql"));
    for (Stream<String> codes :
        java.util.List.of(
            Arrays.stream(RequestState.values()).map(RequestState::code),
            Stream.concat(
                Stream.of("created", "changed", "send", "return", "take"),
                Stream.of("fill", "cancel", "reopen")),
            Arrays.stream(ReferralState.values()).map(ReferralState::code),
            Stream.concat(
                Arrays.stream(ReferralState.Event.values()).map(ReferralState.Event::code),
                Stream.of("talk")),
            Stream.concat(
                Arrays.stream(Preference.values()).map(Preference::code), Stream.of("none")))) {
      String listed = codes.map("'%s'"::formatted).collect(Collectors.joining(", "));
      assertThat(migrations.replaceAll("\\s+", " ")).contains("in (" + listed + ")");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    drawn("request", language, requests());
    drawn("referral", language, referrals());
  }

  private static void drawn(String name, Language language, String diagram) throws IOException {
    Path page = Path.of("../docs/states/%s.%s.md".formatted(name, language.tag()));
    if (Boolean.getBoolean("vivier.docs.update")) {
      String text = Files.readString(page);
      int end = text.contains("\n```\n") ? text.indexOf("\n```\n") + 4 : 0;
      Files.writeString(
          page, text.substring(0, text.indexOf("```mermaid")) + diagram + text.substring(end));
    }
    assertThat(Files.readString(page)).contains(diagram);
  }

  private static String requests() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> draft\n");
    for (RequestState state : RequestState.values()) {
      for (RequestState.Event event : RequestState.Event.values()) {
        state
            .on(event)
            .ifPresent(next ->
                text.append(
                    "  %s --> %s: %s\n".formatted(state.code(), next.code(), event.code())));
      }
    }
    return text.append("```").toString();
  }

  private static String referrals() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> proposed\n");
    for (ReferralState state : ReferralState.values()) {
      for (ReferralState.Event event : ReferralState.Event.values()) {
        state
            .on(event)
            .ifPresent(next ->
                text.append(
                    "  %s --> %s: %s\n".formatted(state.code(), next.code(), event.code())));
      }
    }
    return text.append("```").toString();
  }
}
