package org.vivier.vault;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;

/**
 * Puts a new master key in use and wraps every data key with it. What data keys encrypt is not
 * touched, so this is quick and can be done while Vivier runs.
 *
 * <p>Can be interrupted: the next run finishes the rotation that it finds unfinished and starts no
 * other.
 */
@Component
public class RotateMasterKey {
  private static final int BATCH = 200;
  private static final UUID FIRST = new UUID(0, 0);

  /**
   * How far the rotation is, in data keys.
   *
   * @param rewrapped wrapped anew so far
   * @param failed keys that no master key in the ring opens: left as they are
   * @param total to be wrapped when the run began
   */
  public record Progress(long rewrapped, long failed, long total) {}

  private record Batch(UUID last, int rewrapped, int failed) {}

  private final MasterKeys master;
  private final KeyWrapping wrapping;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  RotateMasterKey(
      MasterKeys master,
      KeyWrapping wrapping,
      JdbcClient jdbc,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.events = events;
    this.master = master;
    this.wrapping = wrapping;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * Rotates, or finishes an interrupted rotation.
   *
   * @param progress told after every batch
   */
  public Progress handle(Consumer<Progress> progress) {
    transactions.executeWithoutResult(status -> {
      alone();
      if (outstanding() == 0) {
        if (!master.ring().hasStandby()) {
          replace(KeyRing::withStandby);
        }
        replace(KeyRing::withNewestAsPrimary);
        record("key.rotated");
      }
      NamedKeys.rewrap(jdbc, master);
    });
    return rewrapAll(progress);
  }

  /** Whether {@link #handle} would finish a rotation that was interrupted. */
  public boolean unfinished() {
    return outstanding() > 0;
  }

  /**
   * Adds a key that unwraps and does not wrap yet: the first of two steps where several machines
   * have a copy of the ring each. {@link #handle} puts it in use.
   *
   * @return false when one was waiting already
   */
  public boolean addStandby() {
    return Boolean.TRUE.equals(
        transactions.execute(status -> {
          alone();
          boolean needed = !master.ring().hasStandby();
          if (needed) {
            replace(KeyRing::withStandby);
            record("key.standby-added");
          }
          return needed;
        }));
  }

  /**
   * Takes old keys out of the ring, which makes backups made under them unreadable.
   *
   * @return how many were taken out; none while the database still holds something that they wrap
   */
  public int forgetOld() {
    return transactions.execute(status -> {
      alone();
      awaitWriters();
      int before = master.ring().size();
      if (outstanding() == 0) {
        replace(KeyRing::withoutOld);
      }
      if (before > master.ring().size()) {
        record("key.old-forgotten");
      }
      return before - master.ring().size();
    });
  }

  private void record(String act) {
    events.publishEvent(recorded(act));
  }

  private void record(String act, int keys) {
    events.publishEvent(recorded(act).with("keys", keys));
  }

  private Recorded recorded(String act) {
    String primary = Integer.toUnsignedString(master.ring().primary());
    return Recorded.of(act, Actor.OPERATOR, new Subject("master-key", primary));
  }

  /** Two that change the ring at once would lose the key of one, and all that it wraps. */
  private void alone() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('vivier master key', 0)) is null")
        .query(Boolean.class)
        .single();
  }

  /** A key that an old one wrapped a moment ago may not be committed yet, and so not be seen. */
  private void awaitWriters() {
    jdbc.sql("select await_key_writers()").query((row, n) -> true).single();
  }

  private Progress rewrapAll(Consumer<Progress> progress) {
    Progress state = new Progress(0, 0, outstandingDataKeys());
    UUID after = FIRST;
    while (true) {
      Batch batch = nextBatch(after);
      if (batch.last().equals(after)) {
        return state;
      }
      after = batch.last();
      state =
          new Progress(
              state.rewrapped() + batch.rewrapped(),
              state.failed() + batch.failed(),
              state.total());
      progress.accept(state);
    }
  }

  private Batch nextBatch(UUID after) {
    return transactions.execute(status -> {
      int rewrapped = 0;
      List<StoredKey> keys = lock(after);
      for (StoredKey key : keys) {
        rewrapped += rewrap(key);
      }
      if (rewrapped > 0) {
        record("key.rewrapped", rewrapped);
      }
      UUID last = keys.isEmpty() ? after : keys.getLast().dataKey().value();
      return new Batch(last, rewrapped, keys.size() - rewrapped);
    });
  }

  private List<StoredKey> lock(UUID after) {
    return jdbc.sql(
            """
            select data_key_id, wrapped_by, value_key, file_key, erased_at from data_key
            where erased_at is null and wrapped_by <> :primary and data_key_id > :after
            order by data_key_id limit :batch
            for update
            """)
        .param("primary", master.ring().primary())
        .param("after", after)
        .param("batch", BATCH)
        .query(StoredKey::of)
        .list();
  }

  private int rewrap(StoredKey key) {
    StoredKey anew;
    try {
      anew = wrapping.rewrap(key);
    } catch (MasterKeyUnusable e) {
      return 0;
    }
    return jdbc.sql(
            """
            update data_key
            set wrapped_by = :wrappedBy, value_key = :valueKey, file_key = :fileKey
            where data_key_id = :dataKey
            """)
        .param("wrappedBy", anew.wrappedBy())
        .param("valueKey", anew.valueKey())
        .param("fileKey", anew.fileKey())
        .param("dataKey", anew.dataKey().value())
        .update();
  }

  private long outstanding() {
    return outstandingDataKeys()
        + count("select count(*) from vault_key where wrapped_by <> :primary");
  }

  private long outstandingDataKeys() {
    return count(
        "select count(*) from data_key where erased_at is null and wrapped_by <> :primary");
  }

  private long count(String sql) {
    return jdbc.sql(sql).param("primary", master.ring().primary()).query(Long.class).single();
  }

  private void replace(Change change) {
    try {
      master.replace(change.of(master.ring()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot change the key ring", e);
    }
  }

  private interface Change {
    KeyRing of(KeyRing ring) throws GeneralSecurityException;
  }
}
