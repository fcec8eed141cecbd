package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file says near a change of the clocks: nobody is turned away too soon. */
class ClockChangesTest {
  private static final List<String> ZONES =
      List.of("America/Toronto", "America/Halifax", "America/St_Johns", "America/Winnipeg");

  @Property(tries = 2000)
  void closesAtTheLastAndOpensAtTheFirstInstantThatIsMeant(
      @ForAll @IntRange(max = 3) int place,
      @ForAll @IntRange(min = 2026, max = 2036) int year,
      @ForAll boolean spring,
      @ForAll @IntRange(min = -300, max = 300) int minutes) {
    ZoneId zone = ZoneId.of(ZONES.get(place));
    ZoneRules rules = zone.getRules();
    Instant change =
        rules
            .nextTransition(Instant.parse(year + (spring ? "-01-01" : "-07-01") + "T12:00:00Z"))
            .getInstant();
    LocalDateTime wall =
        LocalDateTime.ofInstant(change, ZoneOffset.UTC)
            .plusSeconds(rules.getOffset(change).getTotalSeconds())
            .plusMinutes(minutes);
    List<ZoneOffset> offsets = rules.getValidOffsets(wall);
    Instant closes = PostingTime.closing(wall, zone);
    Instant opens = PostingTime.opening(wall, zone);
    if (offsets.isEmpty()) {
      assertThat(LocalDateTime.ofInstant(closes, zone)).isEqualTo(wall.plusHours(1));
    } else {
      assertThat(closes).isEqualTo(wall.toInstant(offsets.getLast()));
      assertThat(opens).isEqualTo(wall.toInstant(offsets.getFirst()));
      assertThat(LocalDateTime.ofInstant(closes, zone)).isEqualTo(wall);
    }
  }
}
