package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership.Standing;
import org.vivier.pools.MembershipState.Event;
import org.vivier.processes.Bilingual;
import org.vivier.staff.StaffMemberId;

/** The table of states, and the days that are none. */
class MembershipStateTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/Toronto"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("America/Vancouver"),
          ZoneId.of("America/Regina"),
          ZoneId.of("Pacific/Apia"));

  @Test
  void everyStateAndEventHasWordsInBothLanguages() {
    for (Language language : Language.values()) {
      for (MembershipState state : MembershipState.values()) {
        assertThat(state.forStaff(language)).isNotBlank();
        assertThat(Words.of(language).has("pools.candidate.state-" + state.code())).isTrue();
        assertThat(Words.of(language).has("pools.candidate.text-" + state.code())).isTrue();
      }
      for (Event event : Event.values()) {
        assertThat(event.forStaff(language)).isNotBlank();
        assertThat(Event.ofCode(event.code())).isEqualTo(event);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areDrawnInTheDocumentation(Language language) throws IOException {
    Path page = Path.of("../docs/states/membership.%s.md".formatted(language.tag()));
    if (Boolean.getBoolean("vivier.docs.update")) {
      String text = Files.readString(page);
      int end = text.indexOf("\n```\n") + 4;
      Files.writeString(
          page, text.substring(0, text.indexOf("```mermaid")) + diagram() + text.substring(end));
    }
    assertThat(Files.readString(page)).contains(diagram());
  }

  private static String diagram() {
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> active\n");
    for (MembershipState state : MembershipState.values()) {
      for (Event event : Event.values()) {
        state
            .on(event)
            .ifPresent(next ->
                text.append(
                    "  %s --> %s: %s\n".formatted(state.code(), next.code(), event.code())));
      }
    }
    return text.append("```").toString();
  }

  @Test
  void nothingIsDoneTwice() {
    for (Event event : EnumSet.complementOf(EnumSet.of(Event.PAUSE, Event.TAKE_IN))) {
      for (MembershipState state : MembershipState.values()) {
        assertThat(state.on(event).flatMap(next -> next.on(event)))
            .as("%s twice from %s", event, state)
            .isEmpty();
      }
    }
  }

  @Test
  void restoringGivesBackWhatWas() {
    LocalDate until = LocalDate.parse("2026-09-01");
    Standing paused = Standing.TAKEN_IN.after(Event.PAUSE, until).orElseThrow();
    Standing left = paused.after(Event.LEAVE, null).orElseThrow();
    for (Standing before : List.of(Standing.TAKEN_IN, paused, left)) {
      assertThat(
              before
                  .after(Event.REVOKE, null)
                  .flatMap(revoked -> revoked.after(Event.RESTORE, null)))
          .contains(before);
    }
  }

  /** Whatever happens in whatever order, only the table decides, and revoked is never open. */
  @Property(tries = 300)
  void whateverHappensLeadsToOneState(@ForAll @Size(max = 12) List<Event> events) {
    Standing standing = Standing.TAKEN_IN;
    for (Event event : events) {
      Optional<Standing> next = standing.after(event, LocalDate.parse("2026-09-01"));
      assertThat(next.isPresent()).isEqualTo(standing.state().allows(event));
      standing = next.orElse(standing);
      assertThat(standing.state() == MembershipState.PAUSED)
          .isEqualTo(standing.pausedUntil() != null && standing.state().open());
    }
  }

  /**
   * A pool is over at the first instant of the day after its last one, where it is, and not one
   * instant earlier or later, across every change of clocks.
   */
  @Property(tries = 400)
  void expiresAtMidnightInItsZone(
      @ForAll @IntRange(max = 4) int zone, @ForAll @IntRange(max = 3_000) int days) {
    LocalDate last = LocalDate.of(2024, 1, 1).plusDays(days);
    Pool pool =
        new Pool(
            PoolId.next(),
            new Bilingual("a", "b"),
            LocalDate.of(2023, 1, 1),
            last,
            ZONES.get(zone),
            true,
            Instant.EPOCH,
            new StaffMemberId(new UUID(0, 1)),
            1);
    Instant over = last.plusDays(1).atStartOfDay(pool.zone()).toInstant();
    Clock before = Clock.fixed(over.minusNanos(1), ZoneOffset.UTC);
    Clock at = Clock.fixed(over, ZoneOffset.UTC);
    Availability member = new Availability(true, null, last);
    assertThat(pool.expiredOn(pool.today(before))).isFalse();
    assertThat(member.on(pool.today(before))).isTrue();
    assertThat(pool.expiredOn(pool.today(at))).isTrue();
    assertThat(member.on(pool.today(at))).isFalse();
    assertThat(Duration.between(last.atStartOfDay(pool.zone()).toInstant(), over))
        .isBetween(Duration.ofHours(22), Duration.ofHours(26));
  }
}
