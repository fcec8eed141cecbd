package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Lets go of letters that nobody needs after a month: those with a link or code for a moment, and
 * those to people who are erased, whose last address must not stay either.
 */
@Component
class ForgetOldLetters {
  static final Duration KEPT_FOR = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final LetterRows letters;
  private final DataKeys keys;
  private final Clock clock;

  ForgetOldLetters(JdbcClient jdbc, LetterRows letters, DataKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  void handle() {
    letters.deleteMomentary(before());
    for (DataKeyId key : keysOfLettersAlone()) {
      keys.erase(key);
      letters.deleteSealedWith(key);
    }
  }

  private List<DataKeyId> keysOfLettersAlone() {
    return jdbc.sql(
            "select data_key_id from letter where data_key_id = id and written_at < :before")
        .param("before", before())
        .query((row, n) -> DataKeyId.in(row))
        .list();
  }

  private OffsetDateTime before() {
    return clock.instant().minus(KEPT_FOR).atOffset(UTC);
  }
}
