package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of this database, for those who verify it and those who must prove something. */
@Component
public class Journal {
  private final DataSource database;
  private final JdbcClient jdbc;
  private final JournalKey key;
  private final SealRecords sealRecords;

  Journal(DataSource database, JdbcClient jdbc, JournalKey key, SealRecords sealRecords) {
    this.database = database;
    this.jdbc = jdbc;
    this.key = key;
    this.sealRecords = sealRecords;
  }

  /** What verifies this journal's signatures: to be kept, and given to others, apart from it. */
  public String verifierKey() {
    return key.verifying().toString();
  }

  /** Seals everything that waits; what another Vivier seals just now is left to it. */
  public void seal() {
    while (sealRecords.handle() == SealRecords.AT_ONCE) {
      // On to the next ones.
    }
  }

  /**
   * Computes everything anew.
   *
   * @param witnessed a checkpoint that was kept elsewhere and must be part of it; null for none
   */
  public Verification verify(@Nullable String witnessed) throws IOException {
    // Before: the key comes from the database too, and one connection at a time is enough.
    VerifierKey verifying = key.verifying();
    try (DatabaseJournal journal = new DatabaseJournal(database)) {
      return VerifyJournal.verify(journal, verifying, note(witnessed));
    }
  }

  /**
   * The same for an exported journal, without a database.
   *
   * @param trusted the verifier key that its reader trusts; null for the one in the folder
   */
  public static Verification verify(
      Path folder, @Nullable String trusted, @Nullable String witnessed) throws IOException {
    try (ExportedJournal journal = new ExportedJournal(folder)) {
      VerifierKey key =
          trusted == null
              ? journal.key()
              : VerifierKey.parse(trusted).orElseThrow(() -> new IOException(trusted));
      return VerifyJournal.verify(journal, key, note(witnessed));
    } catch (Deviation deviation) {
      return VerifyJournal.broken(deviation);
    }
  }

  /** Whether a text is a signed checkpoint, of whatever journal. */
  public static boolean isCheckpoint(String text) {
    return SignedNote.parse(text).flatMap(note -> Checkpoint.parse(note.text())).isPresent();
  }

  /** Whether a text is a verifier key, of whatever journal. */
  public static boolean isVerifierKey(String text) {
    return VerifierKey.parse(text).isPresent();
  }

  private static @Nullable SignedNote note(@Nullable String text) throws IOException {
    return text == null
        ? null
        : SignedNote.parse(text).orElseThrow(() -> new IOException("not a checkpoint"));
  }

  /**
   * Writes all of it into a folder.
   *
   * @return how many records
   * @throws java.nio.file.FileAlreadyExistsException when there is an export already
   */
  public long export(Path folder) throws IOException {
    VerifierKey verifying = key.verifying();
    try (DatabaseJournal journal = new DatabaseJournal(database)) {
      return ExportJournal.write(journal, verifying, folder);
    }
  }

  /** The newest signed checkpoint; empty before the first. */
  public Optional<String> checkpoint() {
    return jdbc.sql("select note from journal_checkpoint order by size desc limit 1")
        .query(String.class)
        .optional();
  }

  /**
   * That a record is in the journal, without any other record: C2SP {@code tlog-proof}, with the
   * record itself as its extra data.
   *
   * @param number of the record, counted from 1
   * @return empty when there is no such record, or no checkpoint covers it yet
   */
  public Optional<String> proof(long number) {
    return checkpoint()
        .flatMap(SignedNote::parse)
        .flatMap(note ->
            Checkpoint.parse(note.text())
                .filter(head -> number >= 1 && number <= head.size())
                .map(head -> proof(number - 1, head, note)));
  }

  private String proof(long index, Checkpoint head, SignedNote note) {
    StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    proof.append("extra ").append(base64(record(index).getBytes(UTF_8))).append('\n');
    proof.append("index ").append(index).append('\n');
    Proofs.inclusion(index, head.size(), this::root)
        .forEach(hash -> proof.append(base64(hash)).append('\n'));
    return proof.append('\n').append(note.note()).toString();
  }

  /**
   * That nothing was taken out or changed since a tree of this size: the hashes of RFC 9162,
   * section 2.1.4, in base64; empty when the newest checkpoint is no larger.
   */
  public List<String> consistency(long size) {
    return checkpoint()
        .flatMap(SignedNote::parse)
        .flatMap(note -> Checkpoint.parse(note.text()))
        .filter(head -> size >= 1 && size <= head.size())
        .map(head ->
            Proofs.consistency(size, head.size(), this::root).stream()
                .map(Journal::base64)
                .toList())
        .orElseGet(List::of);
  }

  private String record(long index) {
    return jdbc.sql(
            """
            select r.record from journal_leaf l join journal_record r on r.id = l.record_id
            where l.index = :index
            """)
        .param("index", index)
        .query(String.class)
        .single();
  }

  private byte[] root(long from, long to) {
    CompactRange part = new CompactRange();
    jdbc.sql("select hash from journal_leaf where index >= :from and index < :to order by index")
        .param("from", from)
        .param("to", to)
        .query(row -> {
          part.append(row.getBytes("hash"));
        });
    return part.root();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
