package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vivier.cli.VivierProcess.Said;
import org.vivier.postings.PostingFolder;

/**
 * The night after a deadline, by command beside the running server; processes are the real ones.
 */
class StaffWorkByCommandJourney {
  private static final String AMELIE = "amelie@example.org";

  @TempDir Path parent;

  @Test
  void letsSomebodyApplyLateAndRotatesTheKeyBesideTheServer() throws Exception {
    Path data = parent.resolve("data");
    Path content =
        new PostingFolder(parent.resolve("content"))
            .pair("keeper", Map.of("closes", "2024-01-31"))
            .path();
    try (VivierProcess server =
        VivierProcess.start(data, "serve", "--port=0", "--content=" + content)) {
      String mailbox = server.address().replace("/en/careers", "/dev/mailbox");
      assertThat(late(data, AMELIE).text()).contains("A draft is begun").doesNotContain(AMELIE);
      assertThat(Visits.untilItSays("/en/apply/resume/", mailbox))
          .contains(AMELIE, "You can still apply");

      Said rotated = VivierProcess.run(data, "keys", "rotate");
      assertThat(rotated.text()).contains("A new master key is in use", "one key was");
      assertThat(late(data, AMELIE).text()).contains("A letter with the way to the draft");
      assertThat(Visits.get(mailbox).body()).as("opened with the new key").contains(AMELIE);

      assertThat(VivierProcess.run(data, "applications", "keeper").text())
          .isEqualTo("No application was submitted.");
      refuses(data);
    }
    assertThat(VivierProcess.run(data, "keys", "rotate", "--forget-old").text())
        .contains("One old key is");
    assertThat(VivierProcess.run(data, "letters").text()).contains("Every letter reached");
  }

  private static void refuses(Path data) throws IOException {
    assertThat(late(data, "amelie"))
        .isEqualTo(new Said("Nothing was done: that is not an e-mail address.", 1));
    assertThat(VivierProcess.runTyping("Hello", data, "message", "v-0000-0000"))
        .isEqualTo(new Said("Nothing was sent: no application has the reference V-0000-0000.", 1));
    assertThat(VivierProcess.run(data, "letters", "retry", new UUID(0, 7).toString()).status())
        .isEqualTo(1);
  }

  private static Said late(Path data, String email) throws IOException {
    return VivierProcess.runTyping(
        email + "\n", data, "late", "keeper", "--until=2099-01-31T12:00", "--reason=fire alarm");
  }
}
