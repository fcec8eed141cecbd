package org.vivier.portal.applying;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.location;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/** Bodies that are slow, large, for nobody, or named to do harm. */
@Timeout(60)
class HostileBodiesIntegrationTest extends ApplySite {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

  @Value("${vivier.data-folder}")
  private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"/hooks/mail/notify", "/hooks/mail/bounce"})
  void answersAHookThatIsSwitchedOffWithoutReading(String hook) throws Exception {
    String type = hook.endsWith("notify") ? "application/json" : "message/rfc822";
    try (Socket machine = socket()) {
      send(machine, head(hook, "Content-Type: " + type + "\r\n", 100_000));
      assertThat(firstLine(machine)).startsWith("HTTP/1.1 404");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/nowhere", "/en/careers", "/en/apply/%20"})
  void readsNothingThatNoPageAsksFor(String path) throws Exception {
    try (Socket visitor = socket()) {
      send(visitor, head(path, FORM, 100_000));
      assertThat(firstLine(visitor)).containsPattern("^HTTP/1.1 40[45]");
    }
  }

  @Test
  void saysThatAFormIsTooLargeWhateverItsLength() throws Exception {
    String path = begin(visitor(), posting()) + "/check";
    try (Socket visitor = socket()) {
      String chunk = HexFormat.of().toHexDigits(1 << 20) + "\r\n" + "x".repeat(1 << 20) + "\r\n";
      send(
          visitor, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FORM);
      send(visitor, "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "0\r\n\r\n");
      assertThat(answer(visitor)).startsWith("HTTP/1.1 413").contains("too large");
    }
  }

  /** Three times as many as may change something at once. */
  @Test
  void letsNobodyWaitForBodiesThatAreOnTheirWay() throws Exception {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 12 * Runtime.getRuntime().availableProcessors(); i++) {
        slow.add(socket());
        send(slow.getLast(), head("/en/apply/resume", FORM, 100) + "email=");
      }
      assertThat(location(submit(jordan, draft))).endsWith("/done");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void keepsAnUploadOnItsWayOutOfTheTemporaryFolder() throws Exception {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Set<Path> before = temporaryFiles();
    try (Socket upload = socket()) {
      String type = "Content-Type: multipart/form-data; boundary=b\r\n";
      send(upload, head(draft + "/application/files/resume", type, 9 << 20));
      send(
          upload,
          "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\n");
      send(upload, "Jordan Okafor. ".repeat(200_000));
      while (!Files.isDirectory(data.resolve("incoming"))) {
        Thread.onSpinWait();
      }
      assertThat(temporaryFiles()).isEqualTo(before);
      try (Stream<Path> spooled = Files.list(data.resolve("incoming"))) {
        for (Path file : spooled.toList()) {
          assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("Jordan");
        }
      }
    }
  }

  @Test
  void takesALargeFileWhole() {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document page = jordan.page(draft + "/application");
    String text = "My trees. ".repeat(400_000);
    Map<String, String> typed = Map.of("statement", "I like trees.");
    byte[] file = text.getBytes(UTF_8);
    assertThat(location(jordan.upload(draft + "/application", page, typed, "resume", file)))
        .isEqualTo(draft + "/more");
    assertThat(jordan.get(draft + "/files/resume").body()).isEqualTo(text);
    assertThat(jordan.page(draft + "/application").select("#statement").val())
        .isEqualTo("I like trees.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jordan\0.txt", "\u0001Jordan\u001b[31m\u007f.txt", "\0", "a\tb\u0000\u0000.txt"})
  void takesAFileWhateverItsNameHoldsAndLogsNothing(String name) {
    Visitor jordan = visitor();
    String draft = begin(jordan, posting());
    Document page = jordan.page(draft + "/application");
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    logged.start();
    root.addAppender(logged);
    try {
      var answer =
          jordan.upload(
              draft + "/application",
              page,
              Map.of("statement", "I like trees."),
              "resume",
              name,
              "My trees.".getBytes(UTF_8));
      assertThat(answer.statusCode()).isIn(303, 422);
    } finally {
      root.detachAppender(logged);
    }
    assertThat(logged.list).isEmpty();
    assertThat(jordan.page(draft + "/application").text()).doesNotContain("\0", "\u001b");
  }

  private Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(50_000);
    return socket;
  }

  private static String head(String path, String type, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n"
        .formatted(path, type, length);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** Of an answer that comes at once: the program would wait 15 seconds for the body. */
  private static @Nullable String firstLine(Socket socket) throws IOException {
    socket.setSoTimeout(10_000);
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
  }

  private static Set<Path> temporaryFiles() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.walk(folder, 6)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("upload_"))
          .collect(Collectors.toSet());
    } catch (java.io.UncheckedIOException e) {
      return Set.of();
    }
  }
}
