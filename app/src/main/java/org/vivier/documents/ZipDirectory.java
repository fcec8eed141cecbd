package org.vivier.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of contents at the end of a ZIP file, read without unpacking anything (PKWARE APPNOTE
 * 4.3.12 to 4.3.16, ZIP64 included).
 *
 * @param unpacked the sizes that the entries say they have, in bytes, summed up
 * @param encrypted whether any entry says that it is
 */
record ZipDirectory(List<String> names, long unpacked, boolean encrypted) {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END64_SIGNATURE = 0x06064b50;
  private static final int END64_LENGTH = 56;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final short ZIP64_FIELD = 1;
  private static final long WIDE = 0xffffffffL;
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
        int end = endOfEntries(bytes, at);
        long length = end == at ? bytes.getInt(at + 12) : bytes.getLong(end + 40);
        return length < 0 || length > end
            ? Optional.empty()
            : entries(bytes.slice(end - (int) length, (int) length).order(ByteOrder.LITTLE_ENDIAN));
      }
    }
    return Optional.empty();
  }

  /** Where the directory ends: at its end record, or at that of ZIP64 before it. */
  private static int endOfEntries(ByteBuffer bytes, int at) {
    int locator = at - LOCATOR_LENGTH;
    int end = locator - END64_LENGTH;
    boolean wide =
        end >= 0
            && bytes.getInt(locator) == LOCATOR_SIGNATURE
            && bytes.getInt(end) == END64_SIGNATURE;
    return wide ? end : at;
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
      unpacked = added(unpacked, size(directory, at, nameLength));
      directory.position(at + length);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new ZipDirectory(names, unpacked, encrypted));
  }

  /** As the entry says; a size that is larger than it could say stands in its first extra field. */
  private static long size(ByteBuffer directory, int at, int nameLength) {
    long size = directory.getInt(at + 24) & WIDE;
    int from = at + ENTRY_LENGTH + nameLength;
    int end = from + (directory.getShort(at + 30) & 0xffff);
    while (size == WIDE && from + 4 <= end) {
      int length = directory.getShort(from + 2) & 0xffff;
      if (directory.getShort(from) == ZIP64_FIELD) {
        // The first of its numbers is the unpacked size, when that one is needed.
        return length >= 8 && from + 12 <= end ? directory.getLong(from + 4) : size;
      }
      from += 4 + length;
    }
    return size;
  }

  /** What can't be true counts as far too much. */
  private static long added(long sum, long size) {
    return size < 0 || sum + size < 0 ? Long.MAX_VALUE : sum + size;
  }

  /** Names of parts are equal in any case (ECMA-376 part 2, 6.2.2.3). */
  boolean isWordDocument() {
    return has("\\[content_types\\]\\.xml")
        && has("word/document\\d*\\.xml")
        && !has(".*vbaproject\\.bin");
  }

  /** A text or another document of the kind; only opening it can tell. */
  boolean isOpenDocument() {
    return names.contains("content.xml") && names.contains("META-INF/manifest.xml");
  }

  private boolean has(String form) {
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).matches(form));
  }
}
