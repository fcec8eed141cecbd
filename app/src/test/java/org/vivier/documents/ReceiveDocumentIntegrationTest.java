package org.vivier.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

@SpringBootTest
class ReceiveDocumentIntegrationTest {
  private static final int LIMIT = 10 << 20;

  @Autowired private DatabaseAccess access;
  @Autowired private ReceiveDocument receive;
  @Autowired private Documents documents;
  @Autowired private DataKeys keys;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;

  private DataKey amina;

  @BeforeEach
  void somebody() {
    amina = keys.create(DataKeyId.random());
  }

  @Test
  void givesBackWhatWasSent() throws Exception {
    byte[] pdf = SampleFiles.pdf("Amina Belanger");
    Document kept = keep("../Mon CV.pdf", pdf);

    assertThat(kept.name()).isEqualTo("Mon CV.pdf");
    assertThat(kept.format()).isEqualTo(FileFormat.PDF);
    assertThat(kept.size()).isEqualTo(pdf.length);
    assertThat(kept.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
    assertThat(kept.receivedAt()).isEqualTo(TestClock.START);
    assertThat(documents.find(amina, kept.id())).contains(kept);
    assertThat(documents.all(amina)).containsExactly(kept);
    assertThat(read(kept)).isEqualTo(pdf);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, Chunks.LENGTH - 60, Chunks.LENGTH, 3 * Chunks.LENGTH + 17, LIMIT})
  void givesBackFilesOfEverySize(int size) throws IOException {
    byte[] text = text(size);
    Document kept = keep("cv.txt", text);
    assertThat(read(kept)).isEqualTo(text);
    assertThat(chunks(kept.id())).isEqualTo(1 + (size + sealing(size) - 1) / Chunks.LENGTH);
  }

  /** A header of 40 bytes, and 16 for each 64 kB. */
  private static int sealing(int size) {
    return 40 + 16 * (1 + size / (64 << 10));
  }

  @Test
  void refusesOneByteTooMuchAndKeepsNothing() throws IOException {
    assertThat(refusal("cv.txt", text(LIMIT + 1))).isEqualTo(new FileRefusal.TooLarge(LIMIT));
    assertThat(receive.limit()).isEqualTo(LIMIT);
    assertNothingKept();
  }

  @Test
  void readsNoFurtherThanTheLimit() throws IOException {
    InputStream endless = Unplugged.after(text(LIMIT + (1 << 20)));
    assertThat(receive.handle(amina, "cv.txt", endless))
        .isEqualTo(new UploadResult.Refused(new FileRefusal.TooLarge(LIMIT)));
  }

  @Test
  void refusesWhatNobodyCouldRead() throws IOException {
    byte[] pdf = SampleFiles.pdf("CV");
    assertThat(refusal("cv.pdf", new byte[0])).isEqualTo(new FileRefusal.Empty());
    assertThat(refusal("cv.pdf", SampleFiles.lockedPdf())).isEqualTo(new FileRefusal.Encrypted());
    assertThat(refusal("cv.docx", SampleFiles.lockedDocx())).isEqualTo(new FileRefusal.Encrypted());
    assertThat(refusal("cv.pdf", Arrays.copyOf(pdf, 60))).isEqualTo(new FileRefusal.Damaged());
    assertThat(refusal("cv.doc", SampleFiles.ole2("Workbook", new byte[600])))
        .isEqualTo(new FileRefusal.WrongType());
    assertThat(refusal("cv.pdf", SampleFiles.html()))
        .isEqualTo(new FileRefusal.Disguised(FileFormat.PDF));
    assertNothingKept();
  }

  @Test
  void takesWhatPeopleCanReadThoughItLooksOdd() throws IOException {
    assertThat(keep("cv.pdf", SampleFiles.restrictedPdf("CV")).format()).isEqualTo(FileFormat.PDF);
    assertThat(keep("cv.doc", SampleFiles.docx("CV")).name()).isEqualTo("cv.doc.docx");
    assertThat(keep("cv", SampleFiles.odt("CV")).name()).isEqualTo("cv.odt");
  }

  @Test
  void keepsNothingWhenTheSenderGoesAway() {
    InputStream broken = Unplugged.after(text(600_000));
    assertThatThrownBy(() -> receive.handle(amina, "cv.txt", broken))
        .hasMessage("connection reset");
    assertNothingKept();
  }

  @Test
  void leavesNothingOfAFileThatNobodyKeeps() throws IOException {
    for (int size : new int[] {10, 600_000}) {
      arrived("cv.txt", text(size)).close();
      assertNothingKept();
    }
  }

  @Test
  void staysWhenItIsClosedAfterBeingKept() throws IOException {
    for (int size : new int[] {10, 600_000}) {
      byte[] content = text(size);
      try (ArrivedDocument file = arrived("cv.txt", content)) {
        assertThat(read(file.keep())).isEqualTo(content);
      }
      assertThat(documents.all(amina)).extracting(Document::size).contains((long) size);
    }
  }

  @Test
  void isStoredWithTheCallersTransactionOrNotAtAll() {
    transactions.executeWithoutResult(status -> {
      try {
        assertThat(keep("cv.txt", text(600_000))).isNotNull();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      status.setRollbackOnly();
    });
    assertNothingKept();
  }

  @Test
  void storesNothingInClear() throws IOException {
    keep("Amina Belanger.txt", "Amina Belanger, Gatineau".getBytes(UTF_8));
    String everything =
        jdbc.sql(
                """
                select coalesce(string_agg(encode(d.name || d.sha256 || c.bytes, 'escape') || d.id, ''), '')
                from document d join document_chunk c on c.document_id = d.id
                where data_key_id = :dataKey
                """)
            .param("dataKey", amina.id().value())
            .query(String.class)
            .single();
    assertThat(everything).isNotEmpty().doesNotContain("Amina", "Belanger", "Gatineau");
  }

  @Test
  void noticesEveryChangeInTheDatabase() throws IOException {
    Document kept = keep("cv.txt", text(600_000));
    update("bytes = set_byte(bytes, 1000, get_byte(bytes, 1000) # 1) where ordinal = 1", kept);
    assertThatThrownBy(() -> read(kept)).isInstanceOf(IOException.class);

    Document cut = keep("cv.txt", text(600_000));
    TablesOwner.of(access)
        .sql("delete from document_chunk where document_id = :id and ordinal = 2")
        .param("id", cut.id().value())
        .update();
    assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);

    Document swapped = keep("cv.txt", text(600_000));
    update("ordinal = ordinal + 10 where ordinal > 0", swapped);
    update("ordinal = 13 - ordinal where ordinal > 10", swapped);
    assertThatThrownBy(() -> read(swapped)).isInstanceOf(IOException.class);
  }

  @Test
  void noticesAFileUnderAnotherFilesName() throws IOException {
    Document one = keep("cv.txt", text(100));
    Document other = keep("cv.txt", "another".getBytes(UTF_8));
    TablesOwner.of(access)
        .sql(
            """
            update document_chunk set bytes = (select bytes from document_chunk where document_id = :from)
            where document_id = :to
            """)
        .param("from", other.id().value())
        .param("to", one.id().value())
        .update();
    assertThatThrownBy(() -> read(one)).isInstanceOf(IOException.class);
  }

  @Test
  void isFoundWithItsOwnersKeyOnly() throws IOException {
    Document kept = keep("cv.txt", text(100));
    DataKey luc = keys.create(DataKeyId.random());
    assertThat(documents.find(luc, kept.id())).isEmpty();
    assertThat(documents.all(luc)).isEmpty();
    assertThat(documents.remove(luc.id(), kept.id())).isFalse();
    assertThat(documents.find(amina, kept.id())).isPresent();
  }

  @Test
  void isGoneWhenItsOwnerIsErased() throws IOException {
    Document kept = keep("cv.txt", text(600_000));
    keys.erase(amina.id());
    assertNothingKept();
    assertThat(chunks(kept.id())).isZero();
  }

  @Test
  void canBeRemoved() throws IOException {
    Document kept = keep("cv.txt", text(600_000));
    assertThat(documents.remove(amina.id(), kept.id())).isTrue();
    assertThat(chunks(kept.id())).isZero();
  }

  private void update(String what, Document document) {
    TablesOwner.of(access)
        .sql("update document_chunk set " + what + " and document_id = :id")
        .param("id", document.id().value())
        .update();
  }

  private Document keep(String name, byte[] content) throws IOException {
    return arrived(name, content).keep();
  }

  private ArrivedDocument arrived(String name, byte[] content) throws IOException {
    UploadResult received = receive.handle(amina, name, new ByteArrayInputStream(content));
    assertThat(received).isInstanceOf(UploadResult.Arrived.class);
    return ((UploadResult.Arrived) received).file();
  }

  private FileRefusal refusal(String name, byte[] content) throws IOException {
    UploadResult received = receive.handle(amina, name, new ByteArrayInputStream(content));
    assertThat(received).isInstanceOf(UploadResult.Refused.class);
    return ((UploadResult.Refused) received).reason();
  }

  private byte[] read(Document document) throws IOException {
    try (var in = documents.open(amina, document)) {
      return in.readAllBytes();
    }
  }

  private long chunks(DocumentId id) {
    return jdbc.sql("select count(*) from document_chunk where document_id = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private void assertNothingKept() {
    assertThat(
            jdbc.sql("select count(*) from document where data_key_id = :dataKey")
                .param("dataKey", amina.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private static byte[] text(int size) {
    byte[] text = new byte[size];
    Random random = new Random(size);
    for (int i = 0; i < size; i++) {
      text[i] = (byte) ('a' + random.nextInt(26));
    }
    return text;
  }
}
