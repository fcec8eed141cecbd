package org.vivier.format.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.format.Message;
import org.vivier.format.zones.ZoneRulesInForce.Choice;

class ZoneRulesTest {
  private static final PackedZones SHIPPED = PackedZones.shipped();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "America/Vancouver, -07:00, -07:00",
    "America/Edmonton, -06:00, -06:00",
    "America/Yellowknife, -06:00, -06:00",
    "America/Inuvik, -06:00, -06:00",
    "America/Whitehorse, -07:00, -07:00",
    "America/Regina, -06:00, -06:00",
    "America/Winnipeg, -06:00, -05:00",
    "America/Toronto, -05:00, -04:00",
    "America/Halifax, -04:00, -03:00",
    "America/St_Johns, -03:30, -02:30",
    "Canada/Pacific, -07:00, -07:00",
    "Europe/Dublin, Z, +01:00",
    "America/Nuuk, -02:00, -01:00",
    "Asia/Jerusalem, +02:00, +03:00",
    "UTC, Z, Z"
  })
  void knowsWhereTheClocksNoLongerChange(String zone, String december, String july) {
    assertThat(rules(zone).getOffset(Instant.parse("2026-12-05T12:00:00Z")))
        .isEqualTo(ZoneOffset.of(december));
    assertThat(rules(zone).getOffset(Instant.parse("2031-07-05T12:00:00Z")))
        .isEqualTo(ZoneOffset.of(july));
  }

  @Test
  void knowsTheLastChangeInVancouver() {
    ZoneRules rules = rules("America/Vancouver");
    Instant last = Instant.parse("2026-03-08T10:00:00Z");
    assertThat(rules.previousTransition(Instant.parse("2027-01-01T00:00:00Z")).getInstant())
        .isEqualTo(last);
    assertThat(rules.nextTransition(last)).isNull();
    assertThat(rules.isDaylightSavings(Instant.parse("2026-12-05T12:00:00Z"))).isFalse();
  }

  @Test
  void readsEveryZone() {
    assertThat(SHIPPED.ids()).hasSizeGreaterThan(500).contains("America/Montreal", "Etc/UTC");
    for (String zone : SHIPPED.ids()) {
      assertThatCode(() -> rules(zone)).as(zone).doesNotThrowAnyException();
    }
  }

  @Test
  void refusesFilesThatAreNone() {
    byte[] whole = file("America/Toronto");
    for (int length = 0; length < whole.length - 24; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Tzif.rules("torn", part)).isInstanceOf(ZoneRulesException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EST", "EST5EDT", "EST5EDT,J60,J300", "EST5EDT,M3.1.0/-25,M11.1.0"})
  void refusesRulesThatItWouldMisread(String rule) {
    assertThatThrownBy(() -> PosixRule.parse(rule)).isInstanceOf(ZoneRulesException.class);
  }

  @Test
  void readsTimesOutsideOfTheirDay() {
    var greenland = PosixRule.parse("<-02>2<-01>,M3.5.0/-1,M10.5.0/0");
    assertThat(greenland.changes().getFirst().createTransition(2027).getDateTimeBefore())
        .isEqualTo(LocalDateTime.of(2027, Month.MARCH, 27, 23, 0));
    var israel = PosixRule.parse("IST-2IDT,M3.4.4/26,M10.5.0");
    assertThat(israel.changes().getFirst().createTransition(2027).getDateTimeBefore())
        .isEqualTo(LocalDateTime.of(2027, Month.MARCH, 26, 2, 0));
  }

  @Test
  void goesByNewerRulesThatTheOperatorBrings() throws IOException {
    release("2099a");
    Files.write(
        Files.createDirectories(folder.resolve("America")).resolve("Toronto"),
        file("America/Panama"));
    Choice choice = ZoneRulesInForce.choose(Optional.of(folder.toString()), SHIPPED);
    assertThat(choice.rules()).isEqualTo(new ZoneRulesInForce("2099a", folder.toString(), null));
    assertThat(choice.files().file("America/Toronto")).isEqualTo(SHIPPED.file("America/Panama"));
    assertThat(choice.files().file("America/Halifax")).isEqualTo(SHIPPED.file("America/Halifax"));
    assertThat(choice.files().file("../tzdata.zi")).isNull();
  }

  @Test
  void keepsItsOwnWhenTheOperatorsAreOlder() throws IOException {
    release("2020a");
    Choice choice = ZoneRulesInForce.choose(Optional.of(folder.toString()), SHIPPED);
    assertThat(choice.files()).isSameAs(SHIPPED);
    assertThat(remark(choice).en()).contains("2020a", SHIPPED.version());
    assertThat(remark(choice).fr()).contains("2020a", SHIPPED.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/folder", "nul\0", "."})
  void keepsItsOwnAndSaysSoWhenThereAreNone(String name) {
    Choice choice = ZoneRulesInForce.choose(Optional.of(name), SHIPPED);
    assertThat(choice.files()).isSameAs(SHIPPED);
    assertThat(remark(choice).fr()).contains("tzdata.zi");
  }

  private void release(String name) throws IOException {
    Files.writeString(folder.resolve("tzdata.zi"), "# version " + name + "\n# more\n");
  }

  private static ZoneRules rules(String zone) {
    return Tzif.rules(zone, file(zone));
  }

  private static byte[] file(String zone) {
    return Objects.requireNonNull(SHIPPED.file(zone));
  }

  private static Message remark(Choice choice) {
    return Objects.requireNonNull(choice.rules().remark());
  }
}
