package org.vivier.documents.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.vivier.documents.reader.FileReading.Verdict;

/** One reading process. Not for two threads at once. */
final class ReaderProcess implements AutoCloseable {
  /** Longest UTF-8 form of {@link FileReading#MAX_CHARACTERS}. */
  private static final int MAX_BYTES = 3 * FileReading.MAX_CHARACTERS;

  private final Process process;
  private final Path temporaryFiles;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  ReaderProcess() throws IOException {
    temporaryFiles = Files.createTempDirectory("vivier-reader");
    var builder =
        new ProcessBuilder(ReaderCommand.with(temporaryFiles))
            // Its messages may quote the file.
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // No password or key in the environment is for it.
    builder.environment().clear();
    process = builder.start();
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Reads one file. Whoever is tired of waiting calls {@link #close} from another thread.
   *
   * @throws IOException when the process ended or answers nonsense
   */
  FileReading read(String format, long size, InputStream content) throws IOException {
    requests.writeUTF(format);
    requests.writeInt(Math.toIntExact(size));
    content.transferTo(requests);
    requests.flush();
    Verdict verdict = verdict(answers.readUTF());
    int length = answers.readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new IOException("the reading process answered nonsense");
    }
    return new FileReading(verdict, new String(answers.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static Verdict verdict(String name) throws IOException {
    try {
      return Verdict.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("the reading process answered nonsense", e);
    }
  }

  /** Ends the process at once, whatever it does, and deletes what it left. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    FileSystemUtils.deleteRecursively(temporaryFiles);
  }
}
