package org.vivier.platform.request;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.vivier.platform.CloseShieldOutputStream;
import org.vivier.platform.database.PrivateFiles;

/**
 * A file that holds sealed bytes for as long as it is open. Where the system can (Linux, macOS), it
 * has no name any more from the start, and goes with the program however that ends.
 */
final class SealedFile implements AutoCloseable {
  private final FileChannel channel;
  private final SpoolSeal seal;
  private final OutputStream plain;

  private SealedFile(FileChannel channel, SpoolSeal seal) throws IOException {
    this.channel = channel;
    this.seal = seal;
    this.plain = seal.sealing(new CloseShieldOutputStream(Channels.newOutputStream(channel)));
  }

  static SealedFile in(Path folder, SpoolSeal seal) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".body");
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE),
            PrivateFiles.mode(file, "rw-------"));
    try {
      return new SealedFile(channel, seal);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  void write(byte[] bytes, int from, int count) throws IOException {
    plain.write(bytes, from, count);
  }

  /** To be called once, before anything is read. */
  void finish() throws IOException {
    plain.close();
  }

  /** From this place on. Several may be read at the same time. */
  InputStream open(long from) throws IOException {
    SeekableByteChannel opened = seal.opening(new ChannelView(channel));
    opened.position(from);
    return Channels.newInputStream(opened);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
