package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.platform.database.DatabaseUnavailable;
import org.vivier.platform.database.DatabaseUnavailable.Reason;

/**
 * What people read is ours, in both languages, and says what to do; a library speaks to the log.
 */
class FailuresTest {
  private static final String LIBRARY = "FATAL: the library has its own words";

  @ParameterizedTest
  @CsvSource({
    "08001, see that it runs, en marche",
    "57P03, see that it runs, en marche",
    "28P01, users and passwords, mots de passe",
    "28000, users and passwords, mots de passe",
    "3D000, VIVIER_DATABASE_URL, VIVIER_DATABASE_URL",
    "42501, docs/running.en.md, docs/running.fr.md",
    "53100, make room, place",
    "53300, more connections, connexions",
    "23505, report, signalez"
  })
  void aRefusalOfTheDatabaseSaysWhatToDo(String state, String english, String french) {
    String said = said(new IllegalStateException(new SQLException(LIBRARY, state)));
    assertThat(said).contains("SQLSTATE " + state).doesNotContain("the library");
    int between = said.indexOf(" / ");
    assertThat(said.substring(0, between)).containsIgnoringCase(english);
    assertThat(said.substring(between)).containsIgnoringCase(french);
  }

  @Test
  void whatNobodyForesawIsNamedAndNotQuoted() {
    assertThat(said(new IllegalStateException(LIBRARY)))
        .contains("(IllegalStateException)", "The log says", "Le journal dit")
        .doesNotContain("the library");
  }

  @Test
  void anAddressThatIsNotThisMachinesIsExplained() {
    assertThat(said(new IllegalStateException(new BindException(LIBRARY))))
        .contains("--address", "--port", "Vivier ne peut pas écouter")
        .doesNotContain("the library");
  }

  @Test
  void aPostgresThatIsTooOldIsNamedWithTheOneThatIsNeeded() {
    assertThat(said(new DatabaseUnavailable(Reason.SERVER_TOO_OLD, "14.20 < 15")))
        .contains("14.20 < 15", "version 15 or later", "docs/running.fr.md");
  }

  @Test
  void postgresThatDoesNotStartIsExplained() {
    assertThat(
            said(
                new DatabaseUnavailable(
                    Reason.NOT_STARTED, "pg_ctl (/data/start.log)", new SQLException(LIBRARY))))
        .contains("pg_ctl (/data/start.log)", "full disk", "disque plein")
        .doesNotContain("the library");
  }

  private static String said(Exception failure) {
    StringWriter err = new StringWriter();
    PrintWriter writer = new PrintWriter(err);
    assertThat(Failures.report(failure, writer)).isEqualTo(1);
    writer.flush();
    return err.toString();
  }
}
