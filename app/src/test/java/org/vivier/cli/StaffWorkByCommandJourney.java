package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vivier.postings.PostingFolder;

/**
 * The night after a deadline, by command beside the running server; processes are the real ones.
 */
class StaffWorkByCommandJourney {
  private static final String AMELIE = "amelie@example.org";

  @TempDir Path parent;

  private record Said(String text, int status) {}

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
      assertThat(untilItSays("/en/apply/resume/", mailbox)).contains(AMELIE, "You can still apply");

      Said rotated = run(data, "", "keys", "rotate");
      assertThat(rotated.text()).contains("A new master key is in use", "one key was");
      assertThat(late(data, AMELIE).text()).contains("A letter with the way to the draft");
      assertThat(get(mailbox)).as("opened with the new key").contains(AMELIE);

      assertThat(run(data, "", "applications", "keeper").text())
          .isEqualTo("No application was submitted.");
      refuses(data);
    }
    assertThat(run(data, "", "keys", "rotate", "--forget-old").text()).contains("One old key is");
    assertThat(run(data, "", "letters").text()).contains("Every letter reached");
  }

  private static void refuses(Path data) throws IOException {
    assertThat(late(data, "amelie"))
        .isEqualTo(new Said("Nothing was done: that is not an e-mail address.", 1));
    assertThat(run(data, "Hello", "message", "v-0000-0000"))
        .isEqualTo(new Said("Nothing was sent: no application has the reference V-0000-0000.", 1));
    assertThat(run(data, "", "letters", "retry", new UUID(0, 7).toString()).status()).isEqualTo(1);
  }

  private static Said late(Path data, String email) throws IOException {
    return run(
        data, email + "\n", "late", "keeper", "--until=2099-01-31T12:00", "--reason=fire alarm");
  }

  private static Said run(Path data, String typed, String... arguments) throws IOException {
    try (VivierProcess command = VivierProcess.start(data, arguments).typing(typed)) {
      return new Said(command.rest(), command.exitStatus());
    }
  }

  private static String get(String address) throws Exception {
    try (HttpClient visitor = HttpClient.newHttpClient()) {
      return visitor
          .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  private static String untilItSays(String words, String address) throws Exception {
    String body = get(address);
    for (int tries = 0; tries < 2_000 && !body.contains(words); tries++) {
      body = get(address);
    }
    return body;
  }
}
