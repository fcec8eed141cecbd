package org.vivier.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks clamd about a file over TCP (clamd(8), command INSTREAM).
 *
 * @param address where clamd listens ({@code TCPSocket} in its configuration)
 */
record Clamd(InetSocketAddress address) {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 60_000;

  /** From {@code host:port}. */
  static Clamd at(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    String host = hostAndPort.substring(0, Math.max(colon, 0)).replaceAll("^\\[|]$", "");
    if (host.isEmpty()) {
      throw new IllegalArgumentException(
          "vivier.clamd.address is host:port, such as 127.0.0.1:3310");
    }
    int port = Integer.parseInt(hostAndPort.substring(colon + 1));
    return new Clamd(InetSocketAddress.createUnresolved(host, port));
  }

  /**
   * Sends the file and reads the finding.
   *
   * @return {@link ScanState#CLEAN} or {@link ScanState#INFECTED}
   * @throws IOException when clamd is not there, refuses the file or answers anything else
   */
  ScanState scan(InputStream content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(content, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
      return finding(new String(socket.getInputStream().readNBytes(4096), US_ASCII).strip());
    }
  }

  private static void send(InputStream content, DataOutputStream out) throws IOException {
    out.writeBytes("zINSTREAM\0");
    byte[] piece = new byte[64 << 10];
    for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
      if (n > 0) {
        out.writeInt(n);
        out.write(piece, 0, n);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static ScanState finding(String answer) throws IOException {
    String text = answer.replace("\0", "").strip();
    if (text.equals("stream: OK")) {
      return ScanState.CLEAN;
    }
    if (text.startsWith("stream: ") && text.endsWith(" FOUND")) {
      return ScanState.INFECTED;
    }
    throw new IOException("clamd answered: " + text);
  }
}
