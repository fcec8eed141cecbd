package org.vivier.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.vivier.platform.database.DatabaseAccess.Account;

public class DatabaseHealthTest {
  @Test
  void isDownWhenNobodyListens() {
    assertThat(ofNoServer().status()).isEqualTo(Status.DOWN);
  }

  /** Somebody listens and never says a word: the answer must not wait for one. */
  @Test
  void isDownWhenTheServerHangs() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(at(silent.getLocalPort()).status()).isEqualTo(Status.DOWN);
    }
  }

  /** Of a database that has gone. */
  public static DatabaseHealth ofNoServer() {
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return at(gone.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseHealth at(int port) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/vivier?sslmode=disable";
    Account nobody = new Account("nobody", "");
    DatabaseAccess access = new DatabaseAccess(url, nobody, nobody, "nobody", nobody);
    return new DatabaseHealth(
        new StaticListableBeanFactory(Map.of("access", access))
            .getBeanProvider(DatabaseAccess.class));
  }
}
