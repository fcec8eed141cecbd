package org.vivier.platform.notices;

/**
 * Something changed: rooms that keep a copy in memory refresh it.
 *
 * @param topic what changed; equals a {@code pg_notify} channel's payload, or {@link #EVERYTHING}
 */
public record Notice(String topic) {
  /** Sent when notices may have been missed, after the connection was lost. */
  public static final String EVERYTHING = "*";

  /** Whether a copy of {@code topic} may be out of date. */
  public boolean concerns(String topic) {
    return this.topic.equals(topic) || this.topic.equals(EVERYTHING);
  }
}
