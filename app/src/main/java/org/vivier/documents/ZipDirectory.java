package org.vivier.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of contents at the end of a ZIP file, read without unpacking anything (PKWARE APPNOTE
 * 4.3.12 and 4.3.16).
 *
 * @param unpacked the sizes that the entries say they have, in bytes, summed up
 * @param encrypted whether any entry says that it is
 */
record ZipDirectory(List<String> names, long unpacked, boolean encrypted) {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  ZipDirectory {
    names = List.copyOf(names);
  }

  /** Read from the last bytes of a file; empty when they hold no whole directory. */
  static Optional<ZipDirectory> in(byte[] tail) {
    var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = tail.length - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        int length = bytes.getInt(at + 12);
        return length < 0 || length > at
            ? Optional.empty()
            : entries(bytes.slice(at - length, length).order(ByteOrder.LITTLE_ENDIAN));
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> entries(ByteBuffer directory) {
    List<String> names = new ArrayList<>();
    long unpacked = 0;
    boolean encrypted = false;
    while (directory.remaining() >= ENTRY_LENGTH) {
      int at = directory.position();
      int nameLength = directory.getShort(at + 28) & 0xffff;
      int length =
          ENTRY_LENGTH
              + nameLength
              + (directory.getShort(at + 30) & 0xffff)
              + (directory.getShort(at + 32) & 0xffff);
      if (directory.getInt(at) != ENTRY_SIGNATURE || length > directory.remaining()) {
        return Optional.empty();
      }
      names.add(
          new String(
              directory.array(), directory.arrayOffset() + at + ENTRY_LENGTH, nameLength, UTF_8));
      encrypted |= (directory.getShort(at + 8) & 1) != 0;
      unpacked += directory.getInt(at + 24) & 0xffffffffL;
      directory.position(at + length);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new ZipDirectory(names, unpacked, encrypted));
  }

  boolean isWordDocument() {
    return names.contains("[Content_Types].xml")
        && names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))
        && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
  }
}
