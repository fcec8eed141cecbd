package org.vivier.documents.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.vivier.documents.SampleFiles;
import org.vivier.documents.reader.FileReading.Verdict;

class ReaderTest {
  private static final Reader READER = new Reader(Duration.ofSeconds(60));

  @AfterAll
  static void end() {
    READER.close();
  }

  @Test
  void readsEveryFormat() throws IOException {
    assertThat(read("pdf", SampleFiles.pdf("Amina Belanger, cook")).text())
        .contains("Amina Belanger, cook");
    assertThat(read("docx", SampleFiles.docx("Noël Côté, 厨师 👩🏽‍🍳")).text())
        .contains("Noël Côté, 厨师 👩🏽‍🍳");
    assertThat(read("odt", SampleFiles.odt("Noël Côté")).text()).contains("Noël Côté");
    assertThat(read("txt", "Noël Côté, cuisinier".getBytes(UTF_8)).text())
        .contains("Noël Côté, cuisinier");
    assertThat(read("txt", "Noël Côté a été cuisinier à Québec".getBytes(ISO_8859_1)).text())
        .contains("Noël Côté");
  }

  @Test
  void readsWhatWordOpensUnderDocAndAPdfBehindStrayBytes() throws IOException {
    byte[] rtf = "{\\rtf1\\ansi Amina B\\'e9langer\\par cook}".getBytes(UTF_8);
    assertThat(read("doc", rtf).text()).contains("Amina Bélanger", "cook");
    byte[] page = "<html><body><p>Amina B&eacute;langer</p></body></html>".getBytes(UTF_8);
    assertThat(read("doc", page).text()).contains("Amina Bélanger");
    byte[] pdf =
        SampleFiles.joined(
            "Content-Type: application/pdf\r\n\r\n".getBytes(UTF_8),
            SampleFiles.pdf("Amina Belanger, cook"));
    assertThat(read("pdf", pdf).text()).contains("Amina Belanger, cook");
  }

  /** What an OpenDocument is says its entry "mimetype" or, without one, its manifest. */
  @Test
  void readsOpenDocumentsThatAreTextsAlone() throws IOException {
    String text = "application/vnd.oasis.opendocument.text";
    assertThat(read("odt", SampleFiles.openDocument(null, text)).text()).contains("Noël");
    assertThat(read("odt", SampleFiles.openDocument(text + "-template\n", text)).text())
        .contains("Noël");
    for (String other : new String[] {"spreadsheet", "presentation", "text-master"}) {
      String kind = "application/vnd.oasis.opendocument." + other;
      assertThat(read("odt", SampleFiles.openDocument(kind, kind)).verdict())
          .isEqualTo(Verdict.OTHER);
      assertThat(read("odt", SampleFiles.openDocument(null, kind)).verdict())
          .isEqualTo(Verdict.OTHER);
    }
  }

  @Test
  void leavesRtfWithSomethingInsideAlone() throws IOException {
    byte[] rtf = "{\\rtf1 CV {\\object\\objemb{\\*\\objdata 0105}}}".getBytes(UTF_8);
    assertThat(read("doc", rtf).verdict()).isEqualTo(Verdict.OTHER);
  }

  @Test
  void doesNotBlameTheFileForADatabaseThatWentAway() throws IOException {
    @SuppressWarnings("InputStreamSlowMultibyteRead")
    InputStream gone =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("no connection");
          }
        };
    assertThatThrownBy(() -> READER.read("pdf", 1_000, gone)).hasMessage("no connection");
    assertThat(read("txt", "still works".getBytes(UTF_8)).text()).contains("still works");
  }

  @Test
  void tellsWhatIsLocked() throws IOException {
    assertThat(read("pdf", SampleFiles.lockedPdf()).verdict()).isEqualTo(Verdict.ENCRYPTED);
    assertThat(read("doc", SampleFiles.lockedDocx()).verdict()).isEqualTo(Verdict.ENCRYPTED);
    assertThat(read("odt", SampleFiles.lockedOdt()).verdict()).isEqualTo(Verdict.ENCRYPTED);
    byte[] lockedDoc = new byte[600];
    lockedDoc[11] = 1;
    assertThat(read("doc", SampleFiles.ole2("WordDocument", lockedDoc)).verdict())
        .isEqualTo(Verdict.ENCRYPTED);
  }

  @Test
  void readsWhatIsOnlyRestricted() throws IOException {
    assertThat(read("pdf", SampleFiles.restrictedPdf("Amina Belanger")).text())
        .contains("Amina Belanger");
  }

  @Test
  void tellsWhatIsDamaged() throws IOException {
    byte[] pdf = SampleFiles.pdf("CV");
    assertThat(read("pdf", Arrays.copyOf(pdf, 60)).verdict()).isEqualTo(Verdict.DAMAGED);
    assertThat(read("pdf", "%PDF-1.7 nothing".getBytes(UTF_8)).verdict())
        .isEqualTo(Verdict.DAMAGED);
    byte[] container = SampleFiles.ole2("WordDocument", new byte[600]);
    assertThat(read("doc", Arrays.copyOf(container, 100)).verdict()).isEqualTo(Verdict.DAMAGED);
  }

  @Test
  void tellsWhatOnlySharesTheContainer() throws IOException {
    assertThat(read("doc", SampleFiles.ole2("Workbook", new byte[600])).verdict())
        .isEqualTo(Verdict.OTHER);
  }

  @Test
  void doesNotCondemnAnOldWordFileThatItCannotRead() throws IOException {
    assertThat(read("doc", SampleFiles.ole2("WordDocument", new byte[600])).verdict())
        .isIn(Verdict.FAILED, Verdict.READ);
  }

  @Test
  void survivesABomb() throws IOException {
    assertThat(read("docx", SampleFiles.bomb(290)).verdict()).isIn(Verdict.FAILED, Verdict.DAMAGED);
    assertThat(read("pdf", SampleFiles.pdf("still here")).text()).contains("still here");
  }

  @Test
  void cutsEndlessText() throws IOException {
    byte[] endless = new byte[9 << 20];
    Arrays.fill(endless, (byte) 'a');
    var reading = read("txt", endless);
    assertThat(reading.verdict()).isEqualTo(Verdict.READ);
    assertThat(reading.text()).hasSize(FileReading.MAX_CHARACTERS);
  }

  @Test
  void losesPatience() throws IOException {
    try (var hasty = new Reader(Duration.ofMillis(1))) {
      byte[] pdf = SampleFiles.pdf("CV");
      assertThat(hasty.read("pdf", pdf.length, new ByteArrayInputStream(pdf)).verdict())
          .isEqualTo(Verdict.FAILED);
    }
  }

  @Test
  void startsAgainAfterARest() throws IOException {
    try (var reader = new Reader(Duration.ofSeconds(60))) {
      byte[] text = "twice".getBytes(UTF_8);
      reader.read("txt", text.length, new ByteArrayInputStream(text));
      reader.rest();
      reader.rest();
      assertThat(reader.read("txt", text.length, new ByteArrayInputStream(text)).text())
          .contains("twice");
    }
  }

  private static FileReading read(String format, byte[] content) throws IOException {
    return READER.read(format, content.length, new ByteArrayInputStream(content));
  }
}
