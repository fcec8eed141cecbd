package org.vivier.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens on the loopback interface and gives the same answer to every file. */
final class FakeClamd implements AutoCloseable {
  private final ServerSocket server;
  private final String answer;
  private volatile byte[] lastFile = new byte[0];

  private FakeClamd(String answer) throws IOException {
    this.answer = answer;
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  static FakeClamd answering(String answer) throws IOException {
    FakeClamd clamd = new FakeClamd(answer);
    Thread.ofVirtual().start(clamd::serve);
    return clamd;
  }

  Clamd client() {
    return Clamd.at("127.0.0.1:" + server.getLocalPort());
  }

  byte[] lastFile() {
    return lastFile;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        lastFile = receive(new DataInputStream(socket.getInputStream()));
        socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
      } catch (IOException e) {
        // Closed, or the client went away.
      }
    }
  }

  private static byte[] receive(DataInputStream in) throws IOException {
    assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
    var file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      file.write(in.readNBytes(length));
    }
    return file.toByteArray();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
