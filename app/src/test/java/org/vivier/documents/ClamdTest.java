package org.vivier.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {
  @Test
  void passesTheWholeFileOn() throws IOException {
    byte[] file = SampleFiles.joined(new byte[200_000], "end".getBytes(US_ASCII));
    try (var clamd = FakeClamd.answering("stream: OK")) {
      assertThat(clamd.client().scan(new ByteArrayInputStream(file))).isEqualTo(ScanState.CLEAN);
      assertThat(clamd.lastFile()).isEqualTo(file);
    }
  }

  @Test
  void hearsOfAnInfection() throws IOException {
    try (var clamd = FakeClamd.answering("stream: Eicar-Test-Signature FOUND")) {
      assertThat(clamd.client().scan(new ByteArrayInputStream(new byte[3])))
          .isEqualTo(ScanState.INFECTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "INSTREAM size limit exceeded. ERROR", "stream: x ERROR", "PONG"})
  void takesNothingElseForAFinding(String answer) throws IOException {
    try (var clamd = FakeClamd.answering(answer)) {
      assertThatThrownBy(() -> clamd.client().scan(new ByteArrayInputStream(new byte[3])))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysWhenNobodyListens() throws IOException {
    // Bound, so that no neighbour in this run gets the port, and never listening.
    try (var taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      Clamd gone = Clamd.at("127.0.0.1:" + taken.getLocalPort());

      assertThatThrownBy(() -> gone.scan(new ByteArrayInputStream(new byte[3])))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void wantsHostAndPort() {
    assertThat(Clamd.at("[::1]:3310").address().getHostString()).isEqualTo("::1");
    assertThatThrownBy(() -> Clamd.at("3310")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Clamd.at("localhost:clamd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
