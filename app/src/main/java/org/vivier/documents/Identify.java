package org.vivier.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final String PDF = "%PDF-";

  /** Acrobat, and every other reader after it, looks for the header in the first so many bytes. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /**
   * What a mail program, a server or an old Macintosh leaves before a PDF: text, or bytes that mean
   * nothing to anybody; never a file of its own.
   */
  private static final Set<String> STRAY =
      Set.of(
          "text/plain", "message/rfc822", "application/x-httpresponse", "application/octet-stream");

  /** A tag, but not the address in the header of a mail. */
  private static final Pattern MARKUP =
      Pattern.compile("<(?![\\w.+-]{1,64}@[\\w.-]{1,255}>)[a-zA-Z!?/]");

  private static final Set<MediaType> WORD_OPENS =
      Set.of(MediaType.application("rtf"), MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));

  /** No text has these: control characters but for tab, line ends, page ends, escape, end. */
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x19\\x1c-\\x1f]");

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
    return signature.startsWith(ZIP) ? zip(file, fileName) : text(head, fileName);
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
        && STRAY.contains(type(bytes).toString());
  }

  private static boolean hasPdfEnd(byte[] tail) {
    int from = Math.max(0, tail.length - 2048);
    return new String(tail, from, tail.length - from, ISO_8859_1).contains("startxref");
  }

  private static Identification zip(FileSample file, String fileName) {
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
    if (directory.get().isOpenDocument()) {
      return new Identification.As(FileFormat.ODT, true);
    }
    return directory.get().isWordDocument()
        ? new Identification.As(FileFormat.DOCX, false)
        : somethingElse(fileName);
  }

  private static Identification text(byte[] head, String fileName) {
    var claimed = FileFormat.claimedBy(fileName);
    if (claimed.filter(FileFormat.DOC::equals).isPresent() && wordOpens(head)) {
      return new Identification.As(FileFormat.DOC, true);
    }
    // Word opens plain text under its old name, too.
    return isText(head, claimed)
        ? new Identification.As(FileFormat.TXT, false)
        : somethingElse(fileName);
  }

  /** Word has long saved RTF and web pages under this name, and opens them whatever they are. */
  private static boolean wordOpens(byte[] head) {
    return WORD_OPENS.contains(type(head));
  }

  /**
   * A file named as text may begin like a web page or a mail, and be in any encoding of one byte a
   * letter; as text it does no harm.
   */
  private static boolean isText(byte[] head, Optional<FileFormat> claimed) {
    boolean anyKind =
        claimed.isEmpty() || claimed.get() == FileFormat.TXT || claimed.get() == FileFormat.DOC;
    boolean saysText = claimed.filter(FileFormat.TXT::equals).isPresent();
    return (saysText && !BINARY.matcher(new String(head, ISO_8859_1)).find())
        // This also knows the text encodings of two bytes a letter, by their byte order mark.
        || (anyKind && MediaType.TEXT_PLAIN.equals(type(head)));
  }

  private static MediaType type(byte[] head) {
    try {
      return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(head), new Metadata());
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
