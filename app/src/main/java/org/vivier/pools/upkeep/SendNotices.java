package org.vivier.pools.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets letters to members go that are due, each in a transaction of its own. */
@Component
public class SendNotices {
  private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
  private static final int BATCH = 100;

  private final SendNotice send;

  SendNotices(SendNotice send) {
    this.send = send;
  }

  /** The next ones; how many were seen to. */
  public int handle() {
    int done = 0;
    try {
      while (done < BATCH && send.handle()) {
        done++;
      }
    } catch (RuntimeException e) {
      LOG.error("A letter to a member of a pool can't leave", e);
      return 0;
    }
    return done;
  }
}
