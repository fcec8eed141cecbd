package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.CandidateKeys;

/**
 * Lets go of letters that nobody needs after a month: those with a link or code for a moment, and
 * those to people who are erased, whose last address must not stay either.
 */
@Component
class ForgetOldLetters {
  static final Duration KEPT_FOR = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final LetterRows letters;
  private final CandidateKeys keys;
  private final Clock clock;

  ForgetOldLetters(JdbcClient jdbc, LetterRows letters, CandidateKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  void handle() {
    letters.deleteMomentary(before());
    for (UUID key : keysOfLettersAlone()) {
      keys.erase(key);
      letters.deleteSealedWith(key);
    }
  }

  private List<UUID> keysOfLettersAlone() {
    return jdbc.sql("select key_id from letter where candidate_id is null and written_at < :before")
        .param("before", before())
        .query((row, n) -> row.getObject("key_id", UUID.class))
        .list();
  }

  private OffsetDateTime before() {
    return clock.instant().minus(KEPT_FOR).atOffset(UTC);
  }
}
