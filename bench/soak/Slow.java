import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Clients that send a byte every two seconds, of headers and of bodies in turn. */
final class Slow implements Runnable {
  private final int port;
  private final int connections;
  final LongAdder cutOff = new LongAdder();
  private volatile boolean over;

  Slow(int port, int connections) {
    this.port = port;
    this.connections = connections;
  }

  void end() {
    over = true;
  }

  @Override
  public void run() {
    List<Socket> open = new ArrayList<>();
    int made = 0;
    try {
      while (!over) {
        open.removeIf(socket -> !dribbles(socket));
        for (int i = open.size(); i < connections; i++) {
          try {
            open.add(connect(made++));
          } catch (IOException e) {
            break; // Just killed, or full: the next round tries again.
          }
        }
        TimeUnit.SECONDS.sleep(2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.forEach(Slow::close);
    }
  }

  private Socket connect(int number) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(1);
    write(
        socket,
        switch (number % 3) {
          case 0 -> "GET /en/careers HTTP/1.1\r\nX-Slow: ";
          case 1 -> post("/en/apply/resume", "application/x-www-form-urlencoded");
          default -> post("/en/apply/resume", "multipart/form-data; boundary=x");
        });
    return socket;
  }

  private static String post(String path, String type) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 2000000\r\n\r\n"
        .formatted(path, type);
  }

  private boolean dribbles(Socket socket) {
    try {
      write(socket, "x");
      if (socket.getInputStream().read() >= 0) {
        return true;
      }
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      // Reset: cut off as well.
    }
    cutOff.increment();
    close(socket);
    return false;
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Nobody is there any more.
    }
  }
}
