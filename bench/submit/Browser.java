import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One connection, kept alive from request to request. */
final class Browser implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 90_000;

  private final String host;
  private final Socket socket = new Socket();
  private final InputStream in;
  private final OutputStream out;

  Browser(InetSocketAddress server) throws IOException {
    host = server.getHostString() + ":" + server.getPort();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(server, PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  Answer get(String path, String cookies) throws IOException {
    out.write(
        head("GET", path, cookies).append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    return answer();
  }

  Answer post(String path, String cookies, String type, byte[] body) throws IOException {
    String head =
        head("POST", path, cookies)
            .append("Content-Type: ")
            .append(type)
            .append("\r\nContent-Length: ")
            .append(body.length)
            .append("\r\n\r\n")
            .toString();
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(body);
    return answer();
  }

  private StringBuilder head(String method, String path, String cookies) {
    StringBuilder head = new StringBuilder(method).append(' ').append(path);
    head.append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
    return cookies.isEmpty() ? head : head.append("Cookie: ").append(cookies).append("\r\n");
  }

  private Answer answer() throws IOException {
    String status = line();
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      headers.add(line);
    }
    Answer answer = new Answer(Integer.parseInt(status.substring(9, 12)), headers, "");
    int length = answer.headers("Content-Length").mapToInt(Integer::parseInt).findFirst().orElse(0);
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Answer(answer.status(), headers, body);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
