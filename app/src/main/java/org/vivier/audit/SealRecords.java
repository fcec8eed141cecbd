package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes committed records into the Merkle tree, in the order of their ids, and signs a checkpoint.
 * Writers never wait for it, nor for one another; of several Viviers on one database, one seals.
 */
@Component
public class SealRecords {
  /** As many as one checkpoint takes in. */
  static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final JournalKey key;
  private final Clock clock;
  private final SealedWatermark sealed = new SealedWatermark();

  SealRecords(JdbcClient jdbc, JournalKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Seals what is there, up to some thousand records.
   *
   * @return how many; when they are {@link #AT_ONCE}, more may wait, so call it again
   */
  @Transactional
  public synchronized int handle() {
    if (!alone()) {
      // Another one seals; what it has not seen is not known here.
      sealed.forget();
      return 0;
    }
    List<Unsealed> records = unsealed();
    if (records.isEmpty()) {
      return 0;
    }
    sealed.sealing(records.getLast().id(), jdbc);
    CompactRange tree = tree();
    List<byte[]> hashes =
        records.stream().map(record -> Hashes.leaf(record.text().getBytes(UTF_8))).toList();
    addLeaves(tree.size(), records, hashes);
    hashes.forEach(tree::append);
    addCheckpoint(tree);
    return records.size();
  }

  private record Unsealed(long id, String text) {}

  /** Two that grow the tree at once would grow two. */
  private boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('vivier journal', 0))")
        .query(Boolean.class)
        .single();
  }

  private CompactRange tree() {
    Optional<CompactRange> last =
        jdbc.sql("select size, subtrees from journal_checkpoint order by size desc limit 1")
            .query((row, n) -> CompactRange.of(row.getLong("size"), row.getBytes("subtrees")))
            .optional();
    return last.orElseGet(CompactRange::new);
  }

  private List<Unsealed> unsealed() {
    return jdbc.sql(
            """
            select r.id, r.record from journal_record r
            where r.id > :sealed
              and not exists (select 1 from journal_leaf l where l.record_id = r.id)
            order by r.id limit :batch
            """)
        .param("sealed", sealed.id())
        .param("batch", AT_ONCE)
        .query((row, n) -> new Unsealed(row.getLong("id"), row.getString("record")))
        .list();
  }

  private void addLeaves(long first, List<Unsealed> records, List<byte[]> hashes) {
    jdbc.sql(
            """
            insert into journal_leaf (index, record_id, hash)
            select * from unnest(:indexes, :ids, :hashes)
            """)
        .param(
            "indexes", LongStream.range(first, first + records.size()).boxed().toArray(Long[]::new))
        .param("ids", records.stream().map(Unsealed::id).toArray(Long[]::new))
        .param("hashes", hashes.toArray(byte[][]::new))
        .update();
  }

  private void addCheckpoint(CompactRange tree) {
    VerifierKey verifier = key.verifying();
    Checkpoint checkpoint = new Checkpoint(verifier.name(), tree.size(), tree.root());
    jdbc.sql(
            """
            insert into journal_checkpoint (size, note, subtrees, made_at)
            values (:size, :note, :subtrees, :now)
            """)
        .param("size", tree.size())
        .param("note", SignedNote.sign(checkpoint.text(), verifier, key.signing()).note())
        .param("subtrees", tree.bytes())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
