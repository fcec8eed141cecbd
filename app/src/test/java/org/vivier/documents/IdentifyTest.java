package org.vivier.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdentifyTest {
  private static final byte[] EXECUTABLE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

  @Test
  void knowsTheFormatsWhateverTheirName() {
    assertThat(identify("cv", SampleFiles.pdf("CV"))).isEqualTo(sure(FileFormat.PDF));
    assertThat(identify("cv.txt", SampleFiles.pdf("CV"))).isEqualTo(sure(FileFormat.PDF));
    assertThat(identify("cv.pdf", SampleFiles.docx("CV"))).isEqualTo(sure(FileFormat.DOCX));
    assertThat(identify("cv.pdf.exe", SampleFiles.odt("CV"))).isEqualTo(doubtful(FileFormat.ODT));
    assertThat(identify("cv.doc", SampleFiles.ole2("WordDocument", new byte[600])))
        .isEqualTo(doubtful(FileFormat.DOC));
    assertThat(identify("cv", "Amina Bélanger".getBytes(UTF_8))).isEqualTo(sure(FileFormat.TXT));
  }

  @Test
  void takesTextInEveryUsualEncoding() {
    assertThat(identify("cv.txt", "Noël Côté".getBytes(UTF_8))).isEqualTo(sure(FileFormat.TXT));
    assertThat(identify("cv.txt", new byte[] {'N', 'o', (byte) 0xeb, 'l'}))
        .isEqualTo(sure(FileFormat.TXT));
    assertThat(identify("cv.txt", "Noël Côté".getBytes(UTF_16))).isEqualTo(sure(FileFormat.TXT));
    // Of an old Macintosh and an old PC, whose accents stand where others have signs for control.
    assertThat(identify("cv.txt", "Noël\rCôté".getBytes(Charset.forName("x-MacRoman"))))
        .isEqualTo(sure(FileFormat.TXT));
    assertThat(identify("CV.TXT", "Noël Côté\r\n\u001a".getBytes(Charset.forName("IBM850"))))
        .isEqualTo(sure(FileFormat.TXT));
    assertThat(identify("cv.txt", "Ноэль".getBytes(Charset.forName("KOI8-R"))))
        .isEqualTo(sure(FileFormat.TXT));
  }

  /** As mail programs and servers leave them; every reader opens these. */
  @Test
  void findsAPdfBehindAFewStrayBytes() {
    byte[] whole = SampleFiles.pdf("CV");
    byte[] header =
        "Content-Disposition: attachment;filename=\"cv.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
            .getBytes(UTF_8);
    assertThat(identify("cv.pdf", SampleFiles.joined(header, whole)))
        .isEqualTo(doubtful(FileFormat.PDF));
    assertThat(identify("cv.pdf", SampleFiles.joined("\r\n".getBytes(UTF_8), whole)))
        .isEqualTo(sure(FileFormat.PDF));
    for (String before :
        new String[] {
          "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
          "From: Noël <noel.cote@example.org>\r\nMessage-ID: <1.a+b@example.org>\r\n\r\n",
          "------WebKitFormBoundary1\r\nContent-Disposition: form-data; name=\"cv\"\r\n\r\n",
          "2a3f\r\n"
        }) {
      assertThat(identify("cv.pdf", SampleFiles.joined(before.getBytes(UTF_8), whole)))
          .as(before)
          .isEqualTo(doubtful(FileFormat.PDF));
    }
    // MacBinary: 128 bytes, most of them zero.
    assertThat(identify("cv.pdf", SampleFiles.joined(new byte[128], whole)))
        .isEqualTo(doubtful(FileFormat.PDF));
    byte[] far = new byte[1025];
    Arrays.fill(far, (byte) 'x');
    for (byte[] before :
        new byte[][] {
          far,
          EXECUTABLE,
          "#!/bin/sh\n".getBytes(UTF_8),
          "<svg/onload=alert(1)@example.org>".getBytes(UTF_8),
          "From: <x@example.org> <script>".getBytes(UTF_8),
          {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
          {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}
        }) {
      assertThat(identify("cv.pdf", SampleFiles.joined(before, whole)))
          .isInstanceOf(Identification.Not.class);
    }
  }

  @Test
  void takesUnderDocWhatWordOpensUnderIt() {
    assertThat(identify("cv.doc", "{\\rtf1 CV}".getBytes(UTF_8)))
        .isEqualTo(doubtful(FileFormat.DOC));
    assertThat(identify("cv.doc", SampleFiles.html())).isEqualTo(doubtful(FileFormat.DOC));
    byte[] xhtml =
        "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>CV</body></html>"
            .getBytes(UTF_8);
    assertThat(identify("cv.doc", xhtml)).isEqualTo(doubtful(FileFormat.DOC));
    assertThat(identify("cv.doc", "Amina, cook".getBytes(UTF_8))).isEqualTo(sure(FileFormat.TXT));
    assertThat(identify("cv.docx", "Amina, cook".getBytes(UTF_8)))
        .isEqualTo(new Identification.Not(new FileRefusal.Disguised(FileFormat.DOCX)));
    assertThat(identify("cv.rtf", "{\\rtf1 CV}".getBytes(UTF_8)))
        .isEqualTo(new Identification.Not(new FileRefusal.WrongType()));
  }

  @Test
  void takesOpenDocumentTextForTheWeb() {
    byte[] odt = SampleFiles.odt("CV");
    String web =
        new String(odt, ISO_8859_1)
            .replaceFirst("opendocument\\.textPK", "opendocument.text-webPK");
    assertThat(identify("cv.odt", web.getBytes(ISO_8859_1))).isEqualTo(doubtful(FileFormat.ODT));
  }

  /** Zipped again by hand, the first entry is packed, padded, elsewhere or gone. */
  @Test
  void takesAnOpenDocumentHoweverItWasZipped() {
    for (String kind : new String[] {"mimetype", "content.xml", "META-INF/manifest.xml"}) {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      for (String name : new String[] {kind, "content.xml", "META-INF/manifest.xml"}) {
        parts.put(name, new byte[9]);
      }
      assertThat(identify("cv.odt", SampleFiles.zip(parts))).isEqualTo(doubtful(FileFormat.ODT));
    }
  }

  /** Parts are named without regard to case. */
  @Test
  void takesAWordDocumentWhoseNamesAreWrittenOtherwise() {
    byte[] other =
        SampleFiles.zip(
            Map.of("[content_types].xml", new byte[9], "Word/Document.xml", new byte[9]));
    assertThat(identify("cv.docx", other)).isEqualTo(sure(FileFormat.DOCX));
  }

  /** What writes a document without knowing its size in advance marks every entry as large. */
  @Test
  void readsTheSizesOfZip64() {
    assertThat(identify("cv.docx", SampleFiles.zip64(1_717))).isEqualTo(sure(FileFormat.DOCX));
    for (long size : new long[] {301L << 20, 5L << 32, -1, Long.MIN_VALUE}) {
      assertThat(identify("cv.docx", SampleFiles.zip64(size)))
          .isEqualTo(new Identification.Not(new FileRefusal.Overblown()));
    }
  }

  @Test
  void looksTwiceAtPdfsThatMayBeLockedOrCut() {
    byte[] whole = SampleFiles.pdf("CV");
    assertThat(identify("cv.pdf", SampleFiles.lockedPdf())).isEqualTo(doubtful(FileFormat.PDF));
    assertThat(identify("cv.pdf", Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(doubtful(FileFormat.PDF));
  }

  @Test
  void namesWhatIsDisguised() {
    var pdf = new Identification.Not(new FileRefusal.Disguised(FileFormat.PDF));
    assertThat(identify("cv.pdf", SampleFiles.html())).isEqualTo(pdf);
    assertThat(identify("CV.PDF", EXECUTABLE)).isEqualTo(pdf);
    assertThat(identify("cv.pdf", "just text".getBytes(UTF_8))).isEqualTo(pdf);
    assertThat(identify("cv.pdf", SampleFiles.zip(Map.of("a.txt", new byte[9])))).isEqualTo(pdf);
    assertThat(identify("cv.pdf", "{\\rtf1 CV}".getBytes(UTF_8))).isEqualTo(pdf);
    assertThat(identify("cv.doc", EXECUTABLE))
        .isEqualTo(new Identification.Not(new FileRefusal.Disguised(FileFormat.DOC)));
    assertThat(identify("cv.txt", EXECUTABLE))
        .isEqualTo(new Identification.Not(new FileRefusal.Disguised(FileFormat.TXT)));
  }

  @Test
  void refusesOtherKinds() {
    var wrong = new Identification.Not(new FileRefusal.WrongType());
    assertThat(identify("page.html", SampleFiles.html())).isEqualTo(wrong);
    assertThat(identify("setup.exe", EXECUTABLE)).isEqualTo(wrong);
    assertThat(identify("cv.pages", SampleFiles.zip(Map.of("Index.zip", new byte[9]))))
        .isEqualTo(wrong);
  }

  @Test
  void refusesWordDocumentsWithMacros() {
    byte[] macros =
        SampleFiles.zip(
            Map.of(
                "[Content_Types].xml", new byte[1],
                "word/document.xml", new byte[1],
                "word/vbaProject.bin", new byte[1]));
    assertThat(identify("cv.docm", macros))
        .isEqualTo(new Identification.Not(new FileRefusal.WrongType()));
  }

  @Test
  void refusesWhatUnpacksToFarTooMuch() {
    assertThat(identify("cv.docx", SampleFiles.bomb(301)))
        .isEqualTo(new Identification.Not(new FileRefusal.Overblown()));
  }

  @Test
  void refusesEmptyAndCutFiles() {
    byte[] docx = SampleFiles.docx("CV");
    assertThat(identify("cv.pdf", new byte[0]))
        .isEqualTo(new Identification.Not(new FileRefusal.Empty()));
    assertThat(identify("cv.docx", Arrays.copyOf(docx, docx.length - 30)))
        .isEqualTo(new Identification.Not(new FileRefusal.Damaged()));
  }

  @Test
  void aPageThatHidesAPdfIsAPage() {
    byte[] polyglot = SampleFiles.joined(SampleFiles.html(), SampleFiles.pdf("CV"));
    assertThat(identify("cv.pdf", polyglot)).isInstanceOf(Identification.Not.class);
  }

  @Test
  void aPdfWithAnArchiveBehindItIsOnlyEverAPdf() {
    byte[] polyglot =
        SampleFiles.joined(SampleFiles.pdf("CV"), SampleFiles.zip(Map.of("a.exe", EXECUTABLE)));
    assertThat(identify("cv.zip", polyglot)).isEqualTo(sure(FileFormat.PDF));
  }

  @Property(tries = 500)
  void answersWhateverTheBytes(@ForAll @Size(max = 400) byte[] bytes, @ForAll String name) {
    assertThat(identify(name, bytes)).isNotNull();
  }

  @Property(tries = 300)
  void answersWhateverFollowsASignature(@ForAll @Size(max = 200) byte[] bytes) {
    byte[] end = {'P', 'K', 5, 6};
    byte[] zip = SampleFiles.joined(new byte[] {'P', 'K', 3, 4}, bytes);
    assertThat(identify("cv.docx", SampleFiles.joined(zip, SampleFiles.joined(end, bytes))))
        .isNotNull();
  }

  private static Identification sure(FileFormat format) {
    return new Identification.As(format, false);
  }

  private static Identification doubtful(FileFormat format) {
    return new Identification.As(format, true);
  }

  private static Identification identify(String name, byte[] bytes) {
    FileSample glance = new FileSample();
    glance.see(bytes, bytes.length);
    return Identify.of(glance, name);
  }
}
