package org.vivier.applications.staff;

import java.time.Instant;
import org.vivier.platform.record.Actor;

/**
 * What one person is allowed after closing.
 *
 * @param until last instant at which the person may submit
 * @param reason for the record; nothing personal
 * @param actor who decided, as staff are named in the record
 * @param by the same, as the journal names them
 */
public record LatePermission(Instant until, String reason, String actor, Actor by) {
  /** One that was given by command. */
  public LatePermission(Instant until, String reason, String actor) {
    this(until, reason, actor, Actor.OPERATOR);
  }
}
