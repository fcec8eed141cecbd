package org.vivier.audit;

import org.jspecify.annotations.Nullable;

/** The first thing in a journal that doesn't fit. */
final class Deviation extends Exception {
  private static final long serialVersionUID = 1L;

  /** What doesn't fit; its words are {@code audit.deviation.*}. */
  enum Kind {
    /** A record isn't what was sealed. */
    RECORD_CHANGED,
    /** There is no record where one was sealed. */
    RECORD_MISSING,
    /** The records up to a checkpoint are not those that it was signed for. */
    ROOT_DIFFERS,
    /** A checkpoint covers more records than there are. */
    TAIL_MISSING,
    /** A checkpoint isn't signed with the journal's key. */
    SIGNATURE,
    /** A checkpoint can't be read, or is another journal's. */
    CHECKPOINT_UNREADABLE,
    /** Sealed records that no checkpoint covers. */
    NOT_CHECKPOINTED,
    /** The key beside an export is none. */
    KEY_UNREADABLE,
    /** A line of an excerpt can't be read. */
    EXCERPT_UNREADABLE
  }

  private final Kind kind;
  private final long from;
  private final long to;
  private final @Nullable Long row;

  /** At one record or one size. */
  Deviation(Kind kind, long at) {
    this(kind, at, at, null);
  }

  /** Somewhere from one record to another, both included, counted from 1. */
  Deviation(Kind kind, long from, long to) {
    this(kind, from, to, null);
  }

  /** At a record of which the row is known, too. */
  Deviation(Kind kind, JournalSource.Entry entry) {
    this(kind, entry.index() + 1, entry.index() + 1, entry.row());
  }

  private Deviation(Kind kind, long from, long to, @Nullable Long row) {
    super(kind + " " + from + " " + to);
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.row = row;
  }

  Kind kind() {
    return kind;
  }

  long from() {
    return from;
  }

  long to() {
    return to;
  }

  /** The id of the row that is meant, where there are rows. */
  @Nullable Long row() {
    return row;
  }
}
