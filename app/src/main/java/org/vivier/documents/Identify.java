package org.vivier.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is from its two ends, without unpacking or parsing it: cheap, and nothing in
 * the file can hurt. What this cannot tell is called doubtful.
 */
final class Identify {
  /** More than any résumé with pictures unpacks to. */
  private static final long MAX_UNPACKED = 300L << 20;

  private static final String OLE2 = "d0cf11e0a1b11ae1";
  private static final String ZIP = "504b0304";
  private static final byte[] OPEN_DOCUMENT =
      "mimetypeapplication/vnd.oasis.opendocument.textPK".getBytes(US_ASCII);
  private static final int FIRST_NAME_IN_ZIP = 30;

  private Identify() {}

  /** What the bytes are; the name decides only between plain text and what looks like it. */
  static Identification of(Glance file, String fileName) {
    byte[] head = file.head();
    String signature = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (file.size() == 0) {
      return new Identification.Not(new FileRefusal.Empty());
    }
    if (isPdf(head)) {
      return new Identification.As(
          FileFormat.PDF, file.mentionsEncryption() || !hasPdfEnd(file.tail()));
    }
    if (signature.equals(OLE2)) {
      return new Identification.As(FileFormat.DOC, true);
    }
    return signature.startsWith(ZIP) ? zip(file, head, fileName) : text(head, fileName);
  }

  private static boolean isPdf(byte[] head) {
    // Some programs write a byte order mark or empty lines first.
    String start = new String(head, 0, Math.min(1024, head.length), ISO_8859_1);
    return start.replaceFirst("^ï»¿", "").stripLeading().startsWith("%PDF-");
  }

  private static boolean hasPdfEnd(byte[] tail) {
    int from = Math.max(0, tail.length - 2048);
    return new String(tail, from, tail.length - from, ISO_8859_1).contains("startxref");
  }

  private static Identification zip(Glance file, byte[] head, String fileName) {
    var directory = ZipDirectory.in(file.tail());
    if (directory.isEmpty()) {
      return new Identification.Not(new FileRefusal.Damaged());
    }
    if (directory.get().unpacked() > MAX_UNPACKED) {
      return new Identification.Not(new FileRefusal.Overblown());
    }
    if (directory.get().encrypted()) {
      return new Identification.Not(new FileRefusal.Encrypted());
    }
    if (isOpenDocument(head)) {
      return new Identification.As(FileFormat.ODT, true);
    }
    return directory.get().isWordDocument()
        ? new Identification.As(FileFormat.DOCX, false)
        : somethingElse(fileName);
  }

  /** OpenDocument 1.3 part 2, 3.3: the first entry is "mimetype", neither packed nor padded. */
  private static boolean isOpenDocument(byte[] head) {
    String start =
        new String(head, 0, Math.min(200, head.length), ISO_8859_1)
            .substring(Math.min(FIRST_NAME_IN_ZIP, head.length));
    return start.startsWith(new String(OPEN_DOCUMENT, ISO_8859_1));
  }

  private static Identification text(byte[] head, String fileName) {
    var claimed = FileFormat.claimedBy(fileName);
    boolean saysText = claimed.filter(FileFormat.TXT::equals).isPresent();
    boolean isText = isText(head, saysText);
    return isText && (saysText || claimed.isEmpty())
        ? new Identification.As(FileFormat.TXT, false)
        : somethingElse(fileName);
  }

  /** A file named as text may begin like a web page or a mail; as text it does no harm. */
  private static boolean isText(byte[] head, boolean saysText) {
    // The second also knows the text encodings of two bytes a letter, by their byte order mark.
    return (saysText && says(new TextDetector(head.length), head))
        || says(MimeTypes.getDefaultMimeTypes(), head);
  }

  private static boolean says(Detector detector, byte[] head) {
    try {
      var type = detector.detect(new ByteArrayInputStream(head), new Metadata());
      return MediaType.TEXT_PLAIN.equals(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Identification somethingElse(String fileName) {
    return new Identification.Not(
        FileFormat.claimedBy(fileName)
            .<FileRefusal>map(FileRefusal.Disguised::new)
            .orElseGet(FileRefusal.WrongType::new));
  }
}
