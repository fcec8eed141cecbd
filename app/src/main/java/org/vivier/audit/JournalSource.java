package org.vivier.audit;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a journal is read from to be verified: a database or an exported folder. */
interface JournalSource extends AutoCloseable {
  /**
   * A sealed record as it is found, which may be anything.
   *
   * @param index its place in the tree, from 0
   * @param text null when it is gone
   * @param hash with which it was sealed; null where that isn't kept
   * @param row its id in the database; null where there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from reading to hashing.
  record Entry(long index, byte @Nullable [] text, byte @Nullable [] hash, @Nullable Long row) {}

  /** Takes entries, in the order of their index. */
  interface Reader {
    void take(Entry entry) throws Deviation;
  }

  /** Every signed note, in the order of the sizes that they are kept under. */
  List<String> notes() throws IOException, Deviation;

  /** Hands over every entry. Memory doesn't grow with their number. */
  void read(Reader reader) throws IOException, Deviation;

  /** How many records no checkpoint covers yet; 0 where that can't be known. */
  long unsealed() throws IOException;

  @Override
  void close() throws IOException;
}
