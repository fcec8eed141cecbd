package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;

/**
 * Processor time of everything that one submission encrypts: a new candidate's two keys, wrapped;
 * twenty values; a file of 200 kB. Promised: less than 3 ms.
 */
final class VaultBench {
  private static final int WARM_UP = 2_000;
  private static final int RUNS = 2_000;
  private static final byte[] PERSON = "person".getBytes(UTF_8);

  private final KeyRing ring = KeyRing.generate();
  private final byte[] file = new byte[200_000];
  private final byte[] buffer = new byte[16 << 10];
  private long written;

  private VaultBench() {
    new Random(1).nextBytes(file);
  }

  public static void main(String[] arguments) throws Exception {
    var bench = new VaultBench();
    for (int i = 0; i < WARM_UP; i++) {
      bench.submission();
    }
    double[] millis = new double[RUNS];
    var threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < RUNS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      bench.submission();
      millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "submission: median %.3f ms, p99 %.3f ms of processor time (%d bytes written)%n",
        millis[RUNS / 2], millis[RUNS * 99 / 100], bench.written);
  }

  private void submission() throws GeneralSecurityException, IOException {
    DataKeyId dataKey = DataKeyId.random();
    var values = Tink.generate(Tink.VALUES);
    var files = Tink.generate(Tink.FILES);
    written += ring.wrap(values, PERSON).length + ring.wrap(files, PERSON).length;
    var key =
        new DataKey(
            dataKey,
            Tink.primitive(values, Aead.class),
            Tink.primitive(files, StreamingAead.class));
    for (int i = 0; i < 20; i++) {
      written += key.encrypt("a value of some length, " + i, cell(dataKey)).length;
    }
    try (var out = key.encrypting(OutputStream.nullOutputStream(), cell(dataKey))) {
      for (int from = 0; from < file.length; from += buffer.length) {
        out.write(file, from, Math.min(buffer.length, file.length - from));
      }
    }
  }

  private static Cell cell(DataKeyId dataKey) {
    return new Cell("answer", "value", dataKey.value());
  }
}
