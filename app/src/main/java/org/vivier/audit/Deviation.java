package org.vivier.audit;

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
    NOT_CHECKPOINTED
  }

  private final Kind kind;
  private final long from;
  private final long to;

  /** At one record or one size. */
  Deviation(Kind kind, long at) {
    this(kind, at, at);
  }

  /** Somewhere from one record to another, both included, counted from 1. */
  Deviation(Kind kind, long from, long to) {
    super(kind + " " + from + " " + to);
    this.kind = kind;
    this.from = from;
    this.to = to;
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
}
