import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk that the data folder is on, and a file that fills it to the last byte. */
final class Disk {
  private final Path ballast;

  /** A disk of its own, of which nobody else needs anything. */
  Disk(Path mounted) {
    ballast = mounted.resolve("ballast");
  }

  void fill() throws IOException, InterruptedException {
    // Most of it in a moment, where the system can; the rest byte by byte.
    long most = (freeMegabytes() - 1) << 20;
    new ProcessBuilder("fallocate", "-l", "" + most, ballast.toString())
        .inheritIO()
        .start()
        .waitFor();
    byte[] piece = new byte[1 << 20];
    for (int size = piece.length; size > 0; size /= 2) {
      try (OutputStream out =
          Files.newOutputStream(
              ballast,
              java.nio.file.StandardOpenOption.CREATE,
              java.nio.file.StandardOpenOption.APPEND)) {
        while (true) {
          out.write(piece, 0, size);
        }
      } catch (IOException e) {
        // Full, for pieces of this size.
      }
    }
  }

  void empty() throws IOException {
    Files.deleteIfExists(ballast);
  }

  long freeMegabytes() throws IOException {
    return Files.getFileStore(ballast.getParent()).getUsableSpace() >> 20;
  }
}
