package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresProgramTest {
  @Test
  void takesNothingFromAnEnvironmentThatDescribesOtherServers() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of("PGPORT", "", "PGDATA", "/elsewhere", "PGOPTIONS", "-c x=y", "PATH", "/bin"));
    PostgresProgram.shield(environment);
    assertThat(environment).containsOnly(Map.entry("PATH", "/bin"), Map.entry("LC_ALL", "C"));
  }

  @Test
  void saysWhatWentWrongAndNotWhatCameAfter() {
    assertThat(
            PostgresProgram.reason(
                List.of(
                    "running bootstrap script ... FATAL:  invalid value for parameter",
                    "child process exited with exit code 1",
                    "initdb: removing data directory")))
        .endsWith("FATAL:  invalid value for parameter");
    assertThat(PostgresProgram.reason(List.of("initdb: error: directory is not empty", "hint")))
        .isEqualTo("initdb: error: directory is not empty");
  }

  @Test
  void saysTheLastLineWhenNoneIsMarked() {
    assertThat(PostgresProgram.reason(List.of("waiting...", "could not start server", " ")))
        .isEqualTo("could not start server");
    assertThat(PostgresProgram.reason(List.of())).isEmpty();
  }

  /** The reader gets our sentence with the program's name; its own words are for the log. */
  @Test
  void keepsWhatItSaidApartFromWhatPeopleRead() {
    PostgresProgram programs = new PostgresProgram(Path.of("nothing-is-here"));
    assertThatThrownBy(() -> programs.run("pg_ctl", "start"))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> {
              assertThat(e.detail()).isEqualTo("pg_ctl");
              assertThat(e).hasCauseInstanceOf(IOException.class);
            });
  }
}
