package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vivier.correspondence.DeadLetter;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.LetterState;
import org.vivier.format.Language;
import org.vivier.vault.DataKeyId;

class LettersCommandTest {
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");
  private static final DataKeyId DATA_KEY = DataKeyId.random();
  private static final LetterId NUMBER = new LetterId(UUID.randomUUID());

  @Test
  void saysSoWhenEveryLetterArrived() {
    assertThat(LettersCommand.lines(List.of(), ZONE, Language.EN))
        .containsExactly("Every letter reached the mail service, and none came back.");
  }

  @Test
  void showsWhatIsKnownOfALetterAndNotWhose() {
    Instant written = Instant.parse("2026-06-15T14:00:00Z");
    DeadLetter letter =
        new DeadLetter(
            NUMBER,
            DATA_KEY,
            "draft-link",
            written,
            null,
            0,
            LetterState.WITHHELD,
            "address suppressed");
    List<String> lines = LettersCommand.lines(List.of(letter), ZONE, Language.EN);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast())
        .startsWith(NUMBER.toString())
        .contains("draft-link", "2026-06-15 10:00 -04:00", "address suppressed", "Held back")
        .doesNotContain(DATA_KEY.toString(), "null");
    assertThat(LettersCommand.lines(List.of(letter), ZONE, Language.FR).getLast())
        .contains("Retenue", "10:00 -04:00");
  }
}
