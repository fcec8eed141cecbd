package org.vivier.postings;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.vivier.format.Language;
import org.vivier.format.zones.ZoneRulesInForce;
import org.vivier.platform.SupervisedThread;
import org.vivier.platform.zones.CompareZoneRules;
import org.vivier.platform.zones.ZoneDifference;

/**
 * After a start, lets postings follow changed rules of time zones and says in the log what differs.
 * Nobody waits for it. To compare, the database counts ten years of days: the first pages go
 * before.
 */
@Component
@ConditionalOnWebApplication
class WatchZoneRules {
  private static final Logger LOG = LoggerFactory.getLogger(WatchZoneRules.class);

  private static final int PAUSE_SECONDS = 10;

  private final FollowZoneRules follow;
  private final CompareZoneRules compare;
  private final boolean enabled;
  private final CountDownLatch closing = new CountDownLatch(1);

  WatchZoneRules(
      FollowZoneRules follow,
      CompareZoneRules compare,
      @Value("${vivier.zones.look-after-start}") boolean enabled) {
    this.follow = follow;
    this.compare = compare;
    this.enabled = enabled;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (enabled) {
      SupervisedThread.start("zone-rules", this::look);
    }
  }

  @jakarta.annotation.PreDestroy
  void end() {
    closing.countDown();
  }

  private void look() throws InterruptedException {
    try {
      follow.handle();
      if (closing.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
      List<ZoneDifference> differences = compare.handle();
      for (Language language : Language.values()) {
        ZoneWords words = new ZoneWords(language);
        words.remark(ZoneRulesInForce.current()).forEach(LOG::warn);
        words.differences(differences).forEach(LOG::warn);
        words.moved(follow.moved()).forEach(LOG::warn);
      }
    } catch (DataAccessException | TransactionException e) {
      // The next start looks again; a program that is ending has no database any more.
      if (closing.getCount() > 0) {
        LOG.warn("The rules of time zones could not be looked at after the start", e);
      }
    }
  }
}
