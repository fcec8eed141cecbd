package org.vivier.applications.drafts;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.EraseKey;
import org.vivier.platform.database.StorageCapacity;
import org.vivier.platform.record.Actor;
import org.vivier.platform.security.RateLimit;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;
import org.vivier.vault.DataKeyId;

/**
 * What drafts may store in files. A draft of a usual size is always taken when the owner of its
 * address answered: it may become a submission. When all drafts together have too much, those make
 * room that nobody can come back to but the browser that began them, and that didn't for a day.
 *
 * <p>When that is not enough, the others are taken within the share of their network: whoever fills
 * the room with drafts of made-up addresses stands in the way of nobody elsewhere. What a network
 * took is known in memory alone, and forgotten within a day. Many networks together may fill a disk
 * all the same: what is left at the end is for those who answered, and for what is submitted.
 */
@Component
class DraftQuota {
  private static final Duration LEFT_ALONE = Duration.ofDays(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int BATCH = 50;

  /** Its words in the log. */
  private enum Limit {
    DRAFT_FILES
  }

  private final JdbcClient jdbc;
  private final EraseKey eraseKey;
  private final SecurityEvents events;
  private final Clock clock;
  private final DraftLimits limits;
  private final StorageCapacity room;
  private final RateLimit<String> networks;
  private final AllDrafts all;

  private record LeftAlone(ApplicationId id, UUID posting, DataKeyId key) {}

  private record Stored(long draft, long address) {}

  DraftQuota(
      JdbcClient jdbc,
      EraseKey eraseKey,
      SecurityEvents events,
      Clock clock,
      DraftLimits limits,
      StorageCapacity room) {
    this.jdbc = jdbc;
    this.eraseKey = eraseKey;
    this.events = events;
    this.clock = clock;
    this.limits = limits;
    this.room = room;
    this.networks = new RateLimit<>(limits.network().toBytes(), DAY);
    this.all = new AllDrafts(this::ofAllDrafts, clock);
  }

  /**
   * Whether a file of so many bytes may be stored; makes room when there is little.
   *
   * @param network that it comes from
   */
  @Transactional
  public boolean takes(Application application, long bytes, String network) {
    if (!application.isDraft()) {
      return true;
    }
    Stored stored = stored(application);
    boolean shortOfDisk = room.isShort();
    boolean full = shortOfDisk || !all.take(bytes, limits.all().toBytes());
    if (full) {
      makeRoom(application);
      full = shortOfDisk || !all.take(bytes, limits.all().toBytes());
    }
    if (stored.draft() + bytes <= limits.usual().toBytes()) {
      return !full
          || application.address().answeredAt() != null
          || (!shortOfDisk && withinShare(network, bytes));
    }
    return !full
        && stored.draft() + bytes <= limits.draft().toBytes()
        && stored.address() + bytes <= limits.address().toBytes();
  }

  private boolean withinShare(String network, long bytes) {
    if (networks.take(network, bytes, clock.instant())) {
      return true;
    }
    events.record(
        SecurityEvent.LIMIT_REACHED,
        Detail.of("limit", Limit.DRAFT_FILES),
        events.pseudonym("network", network));
    return false;
  }

  private Stored stored(Application application) {
    return jdbc.sql(
            """
            select
              coalesce(sum(d.size) filter (where a.id = :id), 0) as draft,
              coalesce(sum(d.size), 0) as address
            from application a join document d on d.data_key_id = a.data_key_id
            where a.state = 'draft' and (a.id = :id
              or a.email_index = (select email_index from application where id = :id))
            """)
        .param("id", application.id().value())
        .query((row, n) -> new Stored(row.getLong("draft"), row.getLong("address")))
        .single();
  }

  private long ofAllDrafts() {
    return jdbc.sql(
            """
            select coalesce(sum(d.size), 0)
            from application a join document d on d.data_key_id = a.data_key_id
            where a.state = 'draft'
            """)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private void makeRoom(Application but) {
    List<LeftAlone> leftAlone =
        jdbc.sql(
                """
                select a.id, a.posting_id, a.data_key_id from application a
                where a.state = 'draft' and a.email_index is null and a.id <> :but
                  and a.touched_at < :before
                  and exists (select 1 from document d where d.data_key_id = a.data_key_id)
                order by a.touched_at limit :most for update skip locked
                """)
            .param("but", but.id().value())
            .param("before", clock.instant().minus(LEFT_ALONE).atOffset(UTC))
            .param("most", BATCH)
            .query((row, n) ->
                new LeftAlone(
                    new ApplicationId(row.getObject("id", UUID.class)),
                    row.getObject("posting_id", UUID.class),
                    DataKeyId.in(row)))
            .list();
    leftAlone.forEach(
        draft -> eraseKey.ofDraft(draft.id(), draft.posting(), draft.key(), Actor.PROGRAM));
  }
}
