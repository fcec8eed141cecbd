package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.SigningKey;

/**
 * Packs: ZIP files that leave the organization and are verified without it. Each holds an excerpt
 * of the journal and a signed list of everything in it.
 */
@Component
public class Packs {
  static final String EXCERPT = "journal/excerpt.txt";
  static final String CHECKPOINT = "journal/checkpoint.txt";
  static final String KEY = "journal/key.txt";
  static final String MANIFEST = "manifest.txt";

  /** No checkpoint begins so: the one signature can't be taken for the other. */
  static final String FIRST_LINE = "vivier.org/pack@v1";

  private static final int AT_ONCE = 2_000;

  private final JdbcClient jdbc;
  private final JournalKey key;

  Packs(JdbcClient jdbc, JournalKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  /**
   * Begins one.
   *
   * @param at stands beside the names of the files
   */
  public WritePack begin(OutputStream out, LocalDateTime at) {
    SigningKey signing = key.signing();
    VerifierKey verifying = key.verifying();
    return new WritePack(out, at, text -> SignedNote.sign(text, verifying, signing), verifying);
  }

  /**
   * Writes the records about these things and what proves them, as they stand in the transaction of
   * the caller, and ends the pack. Memory doesn't grow with the journal.
   *
   * @param subjects each {@code kind:id}
   * @param shown of those records
   * @return how many records it holds
   * @throws IllegalStateException when nothing has been sealed yet
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long end(WritePack pack, Collection<String> subjects, Predicate<JournalLine> shown)
      throws IOException {
    SignedNote note =
        jdbc.sql("select note from journal_checkpoint order by size desc limit 1")
            .query(String.class)
            .optional()
            .flatMap(SignedNote::parse)
            .orElseThrow(() -> new IllegalStateException("no checkpoint"));
    long size = Checkpoint.parse(note.text()).orElseThrow().size();
    long records;
    try (OutputStream out = pack.file(EXCERPT)) {
      WriteExcerpt excerpt = new WriteExcerpt(out);
      read(excerpt, size, subjects, shown);
      excerpt.end();
      records = excerpt.records();
    }
    pack.file(CHECKPOINT, note.note().getBytes(UTF_8));
    pack.end();
    return records;
  }

  /** Two cursors, side by side: how the database would join them depends on what it guesses. */
  private void read(
      WriteExcerpt excerpt, long size, Collection<String> subjects, Predicate<JournalLine> shown)
      throws IOException {
    try (Stream<Meant> meant = meant(size, subjects);
        Stream<byte[]> leaves = leaves(size)) {
      Iterator<Meant> more = meant.iterator();
      @Nullable Meant next = next(more);
      long number = 0;
      for (byte[] leaf : (Iterable<byte[]>) leaves::iterator) {
        number++;
        if (next == null || next.line().number() != number) {
          excerpt.leaveOut(leaf);
          continue;
        }
        if (shown.test(next.line())) {
          excerpt.take(next.record());
        } else {
          excerpt.leaveOut(leaf);
        }
        next = next(more);
      }
    }
  }

  private static @Nullable Meant next(Iterator<Meant> more) {
    return more.hasNext() ? more.next() : null;
  }

  private record Meant(JournalLine line, String record) {}

  private Stream<Meant> meant(long size, Collection<String> subjects) {
    return jdbc
        .sql(
            """
            select l.index, r.record, r.act, r.actor,
              array(select jsonb_array_elements_text(r.subjects)) as subjects
            from journal_record r join journal_leaf l on l.record_id = r.id
            where r.subjects ??| :subjects and l.index < :size order by l.index
            """)
        .param("subjects", subjects.toArray(String[]::new))
        .param("size", size)
        .withFetchSize(AT_ONCE)
        .query((row, n) ->
            new Meant(
                new JournalLine(
                    row.getLong("index") + 1,
                    row.getString("act"),
                    row.getString("actor"),
                    Arrays.asList((String[]) row.getArray("subjects").getArray())),
                row.getString("record")))
        .stream();
  }

  private Stream<byte[]> leaves(long size) {
    return jdbc
        .sql("select hash from journal_leaf where index < :size order by index")
        .param("size", size)
        .withFetchSize(AT_ONCE)
        .query((row, n) -> row.getBytes("hash"))
        .stream();
  }

  /**
   * Verifies a pack without a database: that nothing in it was changed, added or taken out, and
   * that its records are in the journal.
   *
   * @param trusted the verifier key that its reader trusts; null for the one in the pack
   */
  public static Verification verify(Path pack, @Nullable String trusted) throws IOException {
    return VerifyPack.verify(pack, trusted);
  }
}
