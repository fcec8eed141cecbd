package org.vivier.documents.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.vivier.documents.reader.FileReading.Verdict;
import org.xml.sax.SAXException;

/**
 * Reads the text out of a file, with the one parser of its format and no other: what is embedded in
 * it stays closed.
 */
final class FileReader {
  private static final Map<String, Parser> PARSERS =
      Map.of(
          "pdf", new PDFParser(),
          "docx", new OOXMLParser(),
          "odt", new OpenDocumentParser(),
          "txt", new TXTParser());

  private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] RTF = "{\\rt".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern OPEN_DOCUMENT_TEXT =
      Pattern.compile("vnd\\.oasis\\.opendocument\\.text(?:-web|-template)?(?![\\w-])");
  private static final int LONGEST_MANIFEST = 1 << 20;
  private static final String OBJECT = "\\obj";

  private FileReader() {}

  static FileReading read(String format, byte[] content) {
    if (format.equals("doc")) {
      return readDoc(content);
    }
    if (format.equals("odt") && !isText(content)) {
      return FileReading.without(Verdict.OTHER);
    }
    Parser parser = PARSERS.get(format);
    return parser == null ? FileReading.without(Verdict.OTHER) : parse(parser, content);
  }

  /** The parser does not know every dialect of this format: what it cannot read, Word may. */
  private static FileReading readDoc(byte[] content) {
    if (startsWith(content, RTF)) {
      // What is embedded in it is what attacks come in.
      return contains(content, OBJECT)
          ? FileReading.without(Verdict.OTHER)
          : parse(new RTFParser(), content);
    }
    if (!startsWith(content, OLE2)) {
      return parse(new JSoupParser(), content);
    }
    Verdict container = ole2(content);
    if (container != Verdict.READ) {
      return FileReading.without(container);
    }
    FileReading reading = parse(new OfficeParser(), content);
    return reading.verdict() == Verdict.DAMAGED ? FileReading.without(Verdict.FAILED) : reading;
  }

  /**
   * Spreadsheets and slides share its form. What kind it is says the entry "mimetype", which some
   * programs pack or leave out, and the manifest (OpenDocument 1.3 part 2, 3.3 and 4.8.4).
   */
  private static boolean isText(byte[] content) {
    boolean manifest = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("mimetype")) {
          return saysText(zip);
        }
        manifest |= entry.getName().equals("META-INF/manifest.xml") && saysText(zip);
      }
      return manifest;
    } catch (IOException | RuntimeException e) {
      // The parser says what is wrong with it.
      return true;
    }
  }

  private static boolean saysText(ZipInputStream entry) throws IOException {
    String type = new String(entry.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
    return OPEN_DOCUMENT_TEXT.matcher(type).find();
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] content, String word) {
    return new String(content, StandardCharsets.ISO_8859_1).contains(word);
  }

  private static FileReading parse(Parser parser, byte[] content) {
    var handler = new BodyContentHandler(FileReading.MAX_CHARACTERS);
    var metadata = new Metadata();
    try (var in = TikaInputStream.get(content, metadata)) {
      parser.parse(in, handler, metadata, new ParseContext());
      return "0".equals(metadata.get(PagedText.N_PAGES))
          ? FileReading.without(Verdict.DAMAGED)
          : new FileReading(Verdict.READ, handler.toString());
    } catch (EncryptedDocumentException e) {
      return FileReading.without(Verdict.ENCRYPTED);
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      return WriteLimitReachedException.isWriteLimitReached(e)
          ? new FileReading(Verdict.READ, handler.toString())
          : FileReading.without(Verdict.DAMAGED);
    }
  }

  /** The old Word format shares its container with much else; an encrypted .docx uses it too. */
  private static Verdict ole2(byte[] content) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      var root = container.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return Verdict.ENCRYPTED;
      }
      if (!root.hasEntry("WordDocument")) {
        return Verdict.OTHER;
      }
      try (var word = container.createDocumentInputStream("WordDocument")) {
        return isEncrypted(word.readNBytes(12)) ? Verdict.ENCRYPTED : Verdict.READ;
      }
    } catch (IOException | RuntimeException e) {
      return Verdict.DAMAGED;
    }
  }

  /** Flag fEncrypted of the file information block ([MS-DOC] 2.5.2). */
  private static boolean isEncrypted(byte[] block) {
    return block.length == 12 && (block[11] & 1) != 0;
  }
}
