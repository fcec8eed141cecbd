package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real orphan is killed and found in {@code VivierJourney}. */
class OrphanedServerTest {
  @TempDir Path directory;

  @Test
  void forgetsAProcessThatIsGone() throws IOException {
    // Above the highest number that Linux gives.
    assertForgotten(Integer.MAX_VALUE);
  }

  @Test
  void leavesAStrangerAloneWhoGotTheNumberAfterAReboot() throws IOException {
    assertForgotten(ProcessHandle.current().pid());
  }

  private void assertForgotten(long pid) throws IOException {
    Path file = Files.writeString(directory.resolve("postmaster.pid"), pid + "\n/data\n");
    new OrphanedServer(directory, new PostgresProgram(directory)).stop();
    assertThat(file).doesNotExist();
  }
}
