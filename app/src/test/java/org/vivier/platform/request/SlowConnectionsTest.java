package org.vivier.platform.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The container alone, with allowances of a fraction of a second. */
@Timeout(60)
class SlowConnectionsTest {
  private static final Duration MOMENT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofHours(1);
  private static final String POST = "POST / HTTP/1.1\r\nHost: x\r\n";
  private static final int PATIENCE_MILLIS = 50_000;

  @TempDir Path folder;
  private final Tomcat tomcat = new Tomcat();
  private final Connector connector = new Connector(WatchedProtocol.class.getName());
  private final CountDownLatch cutOff = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    tomcat.setBaseDir(folder.toString());
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    // Larger than any allowance: what ends a connection here is the watch.
    connector.setProperty("connectionTimeout", "300000");
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "echo", new Echo(cutOff)).addMapping("/");
    ((WatchedProtocol) connector.getProtocolHandler())
        .allow(
            new Allowances(
                new Allowance(MOMENT, 0, MOMENT),
                new Allowance(MOMENT, 1_000_000, LONG),
                new Allowance(MOMENT, 1_000_000_000, LONG)),
            Duration.ofMillis(20));
    tomcat.start();
  }

  @AfterEach
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void answersWhoIsQuick() throws Exception {
    try (Socket visitor = visitor()) {
      send(visitor, POST + "Content-Length: 5\r\nConnection: close\r\n\r\nwhole");
      assertThat(answer(visitor)).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void endsHeadersThatDribble() throws Exception {
    try (Socket visitor = visitor()) {
      send(visitor, "GET / HTTP/1.1\r\nHost");
      assertThat(answer(visitor)).doesNotContain("200");
    }
  }

  @Test
  void endsBodiesThatDribble() throws Exception {
    try (Socket visitor = visitor()) {
      send(visitor, POST + "Content-Length: 1000\r\n\r\na");
      assertThat(answer(visitor)).doesNotContain("200");
      cutOff.await();
    }
  }

  /** A line of a chunk’s length that never ends is read inside the container. */
  @Test
  void endsChunksThatDribble() throws Exception {
    try (Socket visitor = visitor()) {
      send(visitor, POST + "Transfer-Encoding: chunked\r\n\r\n1;x=");
      assertThat(answer(visitor)).doesNotContain("200");
      cutOff.await();
    }
  }

  @Test
  void endsWhoDoesNotTakeTheAnswer() throws Exception {
    try (Socket visitor = visitor()) {
      send(visitor, "GET /endless HTTP/1.1\r\nHost: x\r\n\r\n");
      cutOff.await();
    }
  }

  @Test
  void answersOthersBesideManyThatAreSlow() throws Exception {
    ((WatchedProtocol) connector.getProtocolHandler())
        .allow(
            new Allowances(
                new Allowance(LONG, 0, LONG),
                new Allowance(LONG, 1, LONG),
                new Allowance(LONG, 1, LONG)),
            LONG);
    List<Socket> slow = new ArrayList<>();
    try (Socket visitor = visitor()) {
      for (int i = 0; i < 100; i++) {
        slow.add(visitor());
        send(slow.getLast(), i % 2 == 0 ? "GET / HT" : POST + "Content-Length: 9\r\n\r\na");
      }
      send(visitor, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(answer(visitor)).startsWith("HTTP/1.1 200");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private Socket visitor() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Everything until the other side closes. */
  private static String answer(Socket socket) {
    try {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (java.net.SocketTimeoutException e) {
      throw new AssertionError("the connection stays open", e);
    } catch (IOException e) {
      return "reset";
    }
  }

  private static final class Echo extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient CountDownLatch cutOff;

    Echo(CountDownLatch cutOff) {
      this.cutOff = cutOff;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        request.getInputStream().readAllBytes();
      } catch (IOException e) {
        cutOff.countDown();
        throw e;
      }
      response.getWriter().write("read");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] piece = new byte[64 << 10];
      try {
        do {
          response.getOutputStream().write(piece);
        } while (request.getRequestURI().equals("/endless"));
      } catch (IOException e) {
        cutOff.countDown();
        throw e;
      }
    }
  }
}
