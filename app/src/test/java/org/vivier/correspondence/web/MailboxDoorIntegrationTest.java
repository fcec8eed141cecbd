package org.vivier.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asked over real connections, all of them from this machine, as a proxy's are. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
class MailboxDoorIntegrationTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "localhost, X-Test: 1, 200",
    "LocalHost:8080, X-Test: 1, 200",
    "127.0.0.1:8080, X-Test: 1, 200",
    "[::1]:8080, X-Test: 1, 200",
    // A name of somebody else's that leads here, or seems to.
    "jobs.example.org, X-Test: 1, 404",
    "localhost.example.org, X-Test: 1, 404",
    "127.0.0.1.example.org, X-Test: 1, 404",
    "192.168.1.20:8080, X-Test: 1, 404",
    "0.0.0.0:8080, X-Test: 1, 404",
    // A web server in front, honest or not.
    "localhost, X-Forwarded-For: 203.0.113.7, 404",
    "localhost, X-Forwarded-For: 127.0.0.1, 404",
    "localhost, X-Forwarded-Proto: https, 404",
    "localhost, X-Forwarded-Host: localhost, 404",
    "localhost, x-forwarded-anything: x, 404",
    "localhost, Forwarded: for=127.0.0.1, 404",
    "localhost, Via: 1.1 proxy, 404",
    "localhost, X-Real-IP: 127.0.0.1, 404",
    "jobs.example.org, X-Forwarded-Host: localhost, 404"
  })
  void opensToThisMachineAlone(String host, String header, int status) throws IOException {
    String request =
        "GET /dev/mailbox HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\n\r\n"
            .formatted(host, header);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 " + status);
    }
  }
}
