package org.vivier.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

@SpringBootTest
class ProcessDocumentsIntegrationTest {
  @Autowired private DatabaseAccess access;
  @Autowired private ProcessDocuments process;
  @Autowired private ReceiveDocument receive;
  @Autowired private Documents documents;
  @Autowired private DocumentAnswer answer;
  @Autowired private DataKeys keys;
  @Autowired private WaitingDocuments waiting;
  @Autowired private Chunks chunks;
  @Autowired private DocumentReaders readers;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private DataKey amina;

  @BeforeEach
  void somebodyWhenNothingWaits() {
    TablesOwner.empty(access, "document");
    amina = keys.create(DataKeyId.random());
  }

  @Test
  void readsTheTextForSearchOnce() throws IOException {
    Document cv = keep(SampleFiles.docx("Amina, cook"));
    assertThat(cv.text()).isEqualTo(TextState.WAITING);
    assertThat(documents.text(amina, cv.id())).isEmpty();

    assertThat(process.handle()).isOne();

    assertThat(now(cv).text()).isEqualTo(TextState.READ);
    assertThat(now(cv).scan()).isEqualTo(ScanState.NOT_SCANNED);
    assertThat(documents.text(amina, cv.id()))
        .hasValueSatisfying(t -> assertThat(t).contains("cook"));
    assertThat(process.handle()).isZero();
  }

  @Test
  void givesUpOnAHostileFileAndGoesOn() throws IOException {
    Document bomb = keep(SampleFiles.bomb(290));
    Document cv = keep(SampleFiles.docx("Amina, cook"));

    process.handle();
    clock.advance(Duration.ofMinutes(6));
    process.handle();

    assertThat(now(bomb).text()).isEqualTo(TextState.UNREADABLE);
    assertThat(now(cv).text()).isEqualTo(TextState.READ);
    clock.advance(Duration.ofMinutes(6));
    assertThat(process.handle()).isZero();
  }

  @Test
  void letsFilesWaitWhileOthersKeepComing() throws IOException {
    assertThat(process.isCalm()).as("nothing waits").isTrue();
    keep(SampleFiles.docx("Amina, cook"));
    assertThat(process.isCalm()).isFalse();
    clock.advance(Duration.ofSeconds(19));
    keep(SampleFiles.docx("Amina, cook again"));
    clock.advance(Duration.ofSeconds(19));
    assertThat(process.isCalm()).as("19 seconds after the last").isFalse();
    clock.advance(Duration.ofSeconds(2));
    assertThat(process.isCalm()).as("21 seconds after the last").isTrue();
    process.handle();
    keep(SampleFiles.docx("Amina, cook once more"));
    assertThat(process.isCalm()).as("those that were read do not count").isFalse();
  }

  @Test
  void letsNoFileWaitForEver() throws IOException {
    keep(SampleFiles.docx("Amina, cook"));
    clock.advance(Duration.ofMinutes(11));
    keep(SampleFiles.docx("Amina, cook again"));
    assertThat(process.isCalm()).isTrue();
  }

  @Test
  void stopsBetweenTwoFiles() throws IOException {
    Document first = keep(SampleFiles.docx("Amina, cook"));
    clock.advance(Duration.ofSeconds(1));
    Document second = keep(SampleFiles.docx("Amina, cook again"));
    Iterator<Boolean> once = List.of(true, false).iterator();
    assertThat(process.handle(once::next)).isOne();
    assertThat(now(first).text()).isEqualTo(TextState.READ);
    assertThat(now(second).text()).isEqualTo(TextState.WAITING);
  }

  @Test
  void takesUpWhatADeadProgramLeft() throws IOException {
    Document cv = keep(SampleFiles.docx("Amina, cook"));
    assertThat(waiting.nextToRead(clock.instant(), false)).isPresent();
    assertThat(process.handle()).isZero();
    clock.advance(Duration.ofMinutes(6));
    assertThat(process.handle()).isOne();
    assertThat(now(cv).text()).isEqualTo(TextState.READ);
  }

  @Test
  void removesWhatNeverArrivedWhole() {
    UUID arriving = UUID.randomUUID();
    jdbc.sql(
            """
            insert into document (id, data_key_id, started_at, scan_after, text_after)
            values (:id, :dataKey, '2026-06-15T14:00:00Z', now(), now())
            """)
        .param("id", arriving)
        .param("dataKey", amina.id().value())
        .update();
    assertThat(documents.find(amina, new DocumentId(arriving))).isEmpty();
    process.handle();
    assertThat(rows()).isOne();
    clock.advance(Duration.ofHours(7));
    process.handle();
    assertThat(rows()).isZero();
  }

  @Test
  void quarantinesWhatTheScannerFinds() throws IOException {
    Document cv = keep(SampleFiles.pdf("infected"));
    try (var clamd = FakeClamd.answering("stream: Eicar-Test-Signature FOUND")) {
      scanningWith(clamd).handle();
    }
    Document quarantined = now(cv);
    assertThat(quarantined.scan()).isEqualTo(ScanState.INFECTED);
    assertThat(quarantined.text()).isEqualTo(TextState.WAITING);
    assertThatThrownBy(() -> documents.open(amina, quarantined))
        .isInstanceOf(DocumentQuarantined.class);
    var response = new MockHttpServletResponse();
    assertThatThrownBy(() ->
            answer.write(
                amina, quarantined, DownloadName.resume("VIV-1", FileFormat.PDF), response))
        .isInstanceOf(DocumentQuarantined.class);
    assertThat(response.getContentAsByteArray()).isEmpty();
    process.handle();
    assertThat(now(cv).text()).isEqualTo(TextState.WAITING);
  }

  @Test
  void scansFirstAndReadsWhatIsClean() throws IOException {
    byte[] pdf = SampleFiles.pdf("Amina, cook");
    Document cv = keep(pdf);
    try (var clamd = FakeClamd.answering("stream: OK")) {
      assertThat(scanningWith(clamd).handle()).isEqualTo(2);
      assertThat(clamd.lastFile()).isEqualTo(pdf);
    }
    assertThat(now(cv).scan()).isEqualTo(ScanState.CLEAN);
    assertThat(now(cv).text()).isEqualTo(TextState.READ);
  }

  @Test
  void scansAgainWhenTheScannerWasAway() throws IOException {
    Document cv = keep(SampleFiles.pdf("Amina"));
    try (var clamd = FakeClamd.answering("nonsense")) {
      scanningWith(clamd).handle();
    }
    assertThat(now(cv).scan()).isEqualTo(ScanState.NOT_SCANNED);
    clock.advance(Duration.ofMinutes(6));
    try (var clamd = FakeClamd.answering("stream: OK")) {
      scanningWith(clamd).handle();
    }
    assertThat(now(cv).scan()).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void leavesAsAnAttachmentUnderANeutralName() throws IOException {
    byte[] pdf = SampleFiles.pdf("Amina");
    Document cv = keep(pdf);
    var response = new MockHttpServletResponse();

    answer.write(amina, cv, DownloadName.resume("VIV-2026-0042", cv.format()), response);

    assertThat(response.getContentAsByteArray()).isEqualTo(pdf);
    assertThat(response.getContentType()).isEqualTo("application/pdf");
    assertThat(response.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"CV-VIV-2026-0042.pdf\"");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
  }

  private ProcessDocuments scanningWith(FakeClamd clamd) {
    String address = "127.0.0.1:" + clamd.client().address().getPort();
    return new ProcessDocuments(waiting, keys, chunks, readers, clock, address);
  }

  private Document keep(byte[] content) throws IOException {
    var received = receive.handle(amina, "cv", new ByteArrayInputStream(content));
    return ((UploadResult.Arrived) received).file().keep();
  }

  private Document now(Document document) {
    return documents.find(amina, document.id()).orElseThrow();
  }

  private long rows() {
    return jdbc.sql("select count(*) from document").query(Long.class).single();
  }
}
