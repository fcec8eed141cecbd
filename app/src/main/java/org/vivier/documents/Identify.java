package org.vivier.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.regex.Pattern.DOTALL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern OPEN_DOCUMENT =
      Pattern.compile("mimetypeapplication/vnd\\.oasis\\.opendocument\\.text(?:-web)?PK.*", DOTALL);
  private static final String PDF = "%PDF-";

  /** Acrobat, and every other reader after it, looks for the header in the first so many bytes. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /**
   * What a mail program, a server or an old Macintosh leaves before a PDF: text, or bytes that mean
   * nothing to anybody; never a file of its own.
   */
  private static final Set<String> STRAY =
      Set.of("text/plain", "message/rfc822", "application/octet-stream");

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!?/]");
  private static final int FIRST_NAME_IN_ZIP = 30;

  private Identify() {}

  /** What the bytes are; the name decides only between plain text and what looks like it. */
  static Identification of(FileSample file, String fileName) {
    byte[] head = file.head();
    String signature = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (file.size() == 0) {
      return new Identification.Not(new FileRefusal.Empty());
    }
    int pdf = pdfHeader(head);
    if (pdf >= 0) {
      return new Identification.As(
          FileFormat.PDF, pdf > 0 || file.mentionsEncryption() || !hasPdfEnd(file.tail()));
    }
    if (signature.equals(OLE2)) {
      return new Identification.As(FileFormat.DOC, true);
    }
    return signature.startsWith(ZIP) ? zip(file, head, fileName) : text(head, fileName);
  }

  /** Where a PDF begins: 0 at the start, more behind a few stray bytes, -1 for none. */
  private static int pdfHeader(byte[] head) {
    String start =
        new String(head, 0, Math.min(PDF_HEADER_WITHIN + PDF.length(), head.length), ISO_8859_1);
    int at = start.indexOf(PDF);
    String before = start.substring(0, Math.max(at, 0));
    // Some programs write a byte order mark or empty lines first.
    if (at <= 0 || before.replaceFirst("^ï»¿", "").isBlank()) {
      return Math.min(at, 0);
    }
    return isStray(before) ? at : -1;
  }

  /** Not a page, a program or a picture that hides a PDF. */
  private static boolean isStray(String before) {
    byte[] bytes = before.getBytes(ISO_8859_1);
    return !MARKUP.matcher(before).find()
        && !before.startsWith("#!")
        && STRAY.contains(type(MimeTypes.getDefaultMimeTypes(), bytes).toString());
  }

  private static boolean hasPdfEnd(byte[] tail) {
    int from = Math.max(0, tail.length - 2048);
    return new String(tail, from, tail.length - from, ISO_8859_1).contains("startxref");
  }

  private static Identification zip(FileSample file, byte[] head, String fileName) {
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
    return OPEN_DOCUMENT.matcher(start).matches();
  }

  private static Identification text(byte[] head, String fileName) {
    var claimed = FileFormat.claimedBy(fileName);
    if (claimed.filter(FileFormat.DOC::equals).isPresent() && wordOpens(head)) {
      return new Identification.As(FileFormat.DOC, true);
    }
    boolean saysText = claimed.filter(FileFormat.TXT::equals).isPresent();
    boolean isText = isText(head, saysText);
    return isText && (saysText || claimed.isEmpty())
        ? new Identification.As(FileFormat.TXT, false)
        : somethingElse(fileName);
  }

  /** Word has long saved RTF and web pages under this name, and opens them whatever they are. */
  private static boolean wordOpens(byte[] head) {
    MediaType type = type(MimeTypes.getDefaultMimeTypes(), head);
    return type.equals(MediaType.application("rtf")) || type.equals(MediaType.TEXT_HTML);
  }

  /** A file named as text may begin like a web page or a mail; as text it does no harm. */
  private static boolean isText(byte[] head, boolean saysText) {
    // The second also knows the text encodings of two bytes a letter, by their byte order mark.
    return (saysText && says(new TextDetector(head.length), head))
        || says(MimeTypes.getDefaultMimeTypes(), head);
  }

  private static boolean says(Detector detector, byte[] head) {
    return MediaType.TEXT_PLAIN.equals(type(detector, head));
  }

  private static MediaType type(Detector detector, byte[] head) {
    try {
      return detector.detect(new ByteArrayInputStream(head), new Metadata());
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
