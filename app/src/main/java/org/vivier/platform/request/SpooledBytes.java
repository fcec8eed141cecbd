package org.vivier.platform.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of one body, as they come: in memory while there is room, then in a sealed file. */
final class SpooledBytes implements AutoCloseable {
  private static final int FIRST = 2 << 10;

  private final Spool spool;
  private byte[] memory = {};
  private long taken;
  private long size;
  private long onDisk;
  private @Nullable SealedFile file;

  SpooledBytes(Spool spool) {
    this.spool = spool;
  }

  long size() {
    return size;
  }

  boolean isOnDisk() {
    return file != null;
  }

  void write(byte[] bytes, int from, int count) throws SpoolFull {
    if (file == null && !fits(count)) {
      moveToDisk();
    }
    SealedFile sealed = file;
    if (sealed == null) {
      System.arraycopy(bytes, from, memory, (int) size, count);
    } else {
      takeDisk(count);
      write(sealed, bytes, from, count);
    }
    size += count;
  }

  private boolean fits(int count) {
    long then = size + count;
    if (then <= memory.length) {
      return true;
    }
    long doubled = Math.max(FIRST, Long.highestOneBit(then) << 1);
    if (then > spool.inMemoryEach()) {
      return false;
    }
    int wanted = (int) Math.min(doubled, spool.inMemoryEach());
    if (!spool.takeMemory(wanted - memory.length)) {
      return false;
    }
    taken += wanted - memory.length;
    memory = Arrays.copyOf(memory, wanted);
    return true;
  }

  private void moveToDisk() throws SpoolFull {
    SealedFile fresh = newFile();
    file = fresh;
    takeDisk((int) size);
    write(fresh, memory, 0, (int) size);
    letGoOfMemory();
  }

  private SealedFile newFile() throws SpoolFull {
    try {
      return spool.newFile();
    } catch (IOException e) {
      throw new SpoolFull(e);
    }
  }

  private static void write(SealedFile file, byte[] bytes, int from, int count) throws SpoolFull {
    try {
      file.write(bytes, from, count);
    } catch (IOException e) {
      throw new SpoolFull(e);
    }
  }

  private void takeDisk(int count) throws SpoolFull {
    spool.takeDisk(count);
    onDisk += count;
  }

  private void letGoOfMemory() {
    memory = new byte[0];
    spool.releaseMemory(taken);
    taken = 0;
  }

  /** Nothing more comes. */
  void finish() throws SpoolFull {
    SealedFile sealed = file;
    if (sealed != null) {
      try {
        sealed.finish();
      } catch (IOException e) {
        throw new SpoolFull(e);
      }
    }
  }

  /** The bytes from one place up to another. */
  InputStream open(long from, long to) throws IOException {
    SealedFile sealed = file;
    if (sealed == null) {
      return new ByteArrayInputStream(memory, (int) from, (int) (to - from));
    }
    return new BoundedInputStream(sealed.open(from), to - from);
  }

  @Override
  public void close() throws IOException {
    letGoOfMemory();
    spool.releaseDisk(onDisk);
    onDisk = 0;
    SealedFile sealed = file;
    if (sealed != null) {
      sealed.close();
    }
  }
}
