package org.vivier.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verifier that was written a second time, in another language, from the document alone. */
public final class SecondVerifier {
  private SecondVerifier() {}

  /**
   * With what it ends, a space, and what it says; it runs in the Node.js that comes with
   * Playwright.
   *
   * @param what an exported journal or a pack
   * @param more the key that is trusted
   */
  public static String verify(Path what, String... more) throws IOException, InterruptedException {
    Path node =
        Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
            .driverDir()
            .resolve("node");
    List<String> command =
        new ArrayList<>(List.of(node.toString(), "../tools/verify-journal.mjs", what.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    return process.waitFor() + " " + said;
  }
}
