package org.vivier.correspondence.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that offers SMTPUTF8, says yes to everything and remembers what it was told. */
final class SmtpRecorder implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final List<String> commands = new CopyOnWriteArrayList<>();

  SmtpRecorder() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  String mailFrom() {
    return commands.stream().filter(line -> line.startsWith("MAIL FROM")).findFirst().orElse("");
  }

  private void serve() {
    try (Socket client = socket.accept()) {
      BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
      OutputStream out = client.getOutputStream();
      answer(out, "220 recorder");
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        if (data && !line.equals(".")) {
          continue;
        }
        data = line.equals("DATA");
        answer(out, reply(line));
      }
    } catch (IOException e) {
      // The test has closed it.
    }
  }

  private static String reply(String command) {
    if (command.startsWith("EHLO")) {
      return "250-recorder\r\n250-8BITMIME\r\n250-DSN\r\n250 SMTPUTF8";
    }
    return command.equals("DATA") ? "354 go on" : "250 yes";
  }

  private static void answer(OutputStream out, String reply) throws IOException {
    out.write((reply + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
