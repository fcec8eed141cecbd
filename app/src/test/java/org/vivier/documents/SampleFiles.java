package org.vivier.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Files that people send, and files that nobody should; all made here. */
public final class SampleFiles {
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

  private static final String CONTENT_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>";

  private SampleFiles() {}

  public static byte[] pdf(String text) {
    return pdf(text, document -> {});
  }

  /** Opens only with a password. */
  public static byte[] lockedPdf() {
    return pdf("secret", document -> protect(document, "open sesame"));
  }

  /** Opens for everybody; printing and copying are asked not to be done. */
  public static byte[] restrictedPdf(String text) {
    return pdf(text, document -> protect(document, ""));
  }

  private static void protect(PDDocument document, String password) throws IOException {
    var policy = new StandardProtectionPolicy("owner", password, new AccessPermission(0));
    policy.setEncryptionKeyLength(256);
    document.protect(policy);
  }

  private interface Finish {
    void with(PDDocument document) throws IOException;
  }

  private static byte[] pdf(String text, Finish finish) {
    return bytes(out -> {
      try (var document = new PDDocument()) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
        finish.with(document);
        document.save(out);
      }
    });
  }

  public static byte[] docx(String text) {
    return bytes(out -> {
      try (var document = new XWPFDocument()) {
        document.createParagraph().createRun().setText(text);
        document.write(out);
      }
    });
  }

  /** What Word writes when a document gets a password: an OLE2 container around it. */
  public static byte[] lockedDocx() {
    return bytes(out -> {
      try (var container = new POIFSFileSystem()) {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("open sesame");
        try (var data = encryptor.getDataStream(container)) {
          data.write(docx("secret"));
        } catch (java.security.GeneralSecurityException e) {
          throw new IOException(e);
        }
        container.writeFilesystem(out);
      }
    });
  }

  /** An OLE2 container with one stream. */
  public static byte[] ole2(String stream, byte[] content) {
    return bytes(out -> {
      try (var container = new POIFSFileSystem()) {
        container.createDocument(new java.io.ByteArrayInputStream(content), stream);
        container.writeFilesystem(out);
      }
    });
  }

  /** A small Word document whose table of contents unpacks to this many megabytes. */
  public static byte[] bomb(int megabytes) {
    byte[] entry = "<Override PartName='/a' ContentType='b/c'/>".getBytes(UTF_8);
    byte[] types = Arrays.copyOf(CONTENT_TYPES.getBytes(UTF_8), megabytes << 20);
    for (int at = CONTENT_TYPES.length(); at < types.length; at += entry.length) {
      System.arraycopy(entry, 0, types, at, Math.min(entry.length, types.length - at));
    }
    return zip(Map.of("[Content_Types].xml", types, "word/document.xml", new byte[9]));
  }

  public static byte[] odt(String text) {
    return odt(text, "");
  }

  /** As word processors do: the manifest says which parts a password locks. */
  public static byte[] lockedOdt() {
    return odt(
        "x",
        """
        <manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="AA==">
        <manifest:algorithm manifest:algorithm-name="Blowfish CFB"/></manifest:encryption-data>\
        """);
  }

  /** Of another kind, or without the entry that says which. */
  public static byte[] openDocument(@Nullable String type, String manifest) {
    return openDocument("Noël", "", type, manifest);
  }

  private static byte[] odt(String text, String encryption) {
    return openDocument(text, encryption, OPEN_DOCUMENT, OPEN_DOCUMENT);
  }

  private static byte[] openDocument(
      String text, String encryption, @Nullable String type, String manifest) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (type != null) {
      parts.put("mimetype", type.getBytes(UTF_8));
    }
    parts.put(
        "META-INF/manifest.xml",
        """
        <?xml version="1.0"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">%s</manifest:file-entry>
        </manifest:manifest>
        """
            .formatted(manifest, encryption)
            .getBytes(UTF_8));
    parts.put(
        "content.xml",
        """
        <?xml version="1.0"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
        <office:body><office:text><text:p>%s</text:p></office:text></office:body>
        </office:document-content>
        """
            .formatted(text)
            .getBytes(UTF_8));
    return zip(parts);
  }

  /** The entry "mimetype" is stored, others are packed. */
  public static byte[] zip(Map<String, byte[]> parts) {
    return bytes(out -> {
      try (var zip = new ZipOutputStream(out)) {
        for (var part : parts.entrySet()) {
          zip.putNextEntry(entry(part.getKey(), part.getValue()));
          zip.write(part.getValue());
        }
      }
    });
  }

  /** The outline of a Word document whose every size is given in the form for large files. */
  public static byte[] zip64(long unpacked) {
    var bytes = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0x04034b50).put(new byte[26]);
    int start = bytes.position();
    for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
      bytes.putInt(0x02014b50).put(new byte[16]).putInt(-1).putInt(-1);
      bytes.putShort((short) name.length()).putShort((short) 20).put(new byte[14]);
      bytes.put(name.getBytes(UTF_8));
      bytes.putShort((short) 1).putShort((short) 16).putLong(unpacked).putLong(10);
    }
    int end = bytes.position();
    bytes.putInt(0x06064b50).putLong(44).put(new byte[28]).putLong(end - start).putLong(start);
    bytes.putInt(0x07064b50).put(new byte[16]);
    bytes.putInt(0x06054b50).put(new byte[8]).putInt(-1).putInt(-1).putShort((short) 0);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }

  public static byte[] html() {
    return "<!doctype html><html><script>alert(1)</script></html>".getBytes(UTF_8);
  }

  /** One after the other. */
  public static byte[] joined(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
