package org.vivier.vault;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The data keys: one for each application, alert, case, letter and member of the staff. Everything
 * personal is sealed with one of them; to erase it is to destroy the key.
 *
 * <p>Each look-up asks the database, so an erasure holds at once in every running Vivier; within
 * one transaction, the first one does.
 */
@Component
public class DataKeys {
  private final JdbcClient jdbc;
  private final KeyWrapping wrapping;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DataKeys(JdbcClient jdbc, KeyWrapping wrapping, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.wrapping = wrapping;
    this.clock = clock;
    this.events = events;
  }

  /**
   * A new key; made only once, so that calling again is harmless.
   *
   * @throws KeyErased when it was destroyed
   */
  public DataKey create(DataKeyId dataKey) {
    NewKey key = wrapping.generate(dataKey);
    int created =
        jdbc.sql(
                """
                insert into data_key (data_key_id, wrapped_by, value_key, file_key, created_at)
                values (:dataKey, :wrappedBy, :valueKey, :fileKey, :now)
                on conflict do nothing
                """)
            .param("dataKey", dataKey.value())
            .param("wrappedBy", key.stored().wrappedBy())
            .param("valueKey", key.stored().valueKey())
            .param("fileKey", key.stored().fileKey())
            .param("now", clock.instant().atOffset(UTC))
            .update();
    return created == 1 ? key.opened() : of(dataKey);
  }

  /**
   * The key of this name.
   *
   * @throws KeyErased when it was destroyed
   * @throws KeyUnknown when no key was made
   */
  public DataKey of(DataKeyId dataKey) {
    return KeysOfTransaction.get(dataKey, () -> lookUp(dataKey));
  }

  /**
   * For the query of a room above, with a table that names whose its row is: the key comes along
   * with the row, and {@link #in} opens it. Goes together with {@link #JOIN}.
   */
  public static final String COLUMNS = "k.wrapped_by, k.value_key, k.file_key, k.erased_at";

  /** Behind the table, which has {@code data_key_id}. */
  public static final String JOIN = "join data_key k using (data_key_id)";

  /** The key that came along with a row; empty when it was destroyed. */
  public Optional<DataKey> in(ResultSet row) throws SQLException {
    StoredKey stored = StoredKey.of(row, 0);
    return stored.erased() == null
        ? Optional.of(KeysOfTransaction.get(stored.dataKey(), () -> wrapping.open(stored)))
        : Optional.empty();
  }

  private DataKey lookUp(DataKeyId dataKey) {
    return wrapping.open(
        rows("data_key_id = :dataKeys", dataKey.value()).stream()
            .findFirst()
            .orElseThrow(() -> new KeyUnknown(dataKey)));
  }

  /** These keys, in one query; those that were destroyed or never made are left out. */
  public Map<DataKeyId, DataKey> ofAll(Collection<DataKeyId> dataKeys) {
    if (dataKeys.isEmpty()) {
      return Map.of();
    }
    if (dataKeys.size() == 1) {
      DataKeyId one = dataKeys.iterator().next();
      Optional<DataKey> known = KeysOfTransaction.find(one);
      if (known.isPresent()) {
        return Map.of(one, known.get());
      }
    }
    // One is what most ask for, and costs the database less to plan for than a list.
    List<StoredKey> rows =
        dataKeys.size() == 1
            ? rows(
                "data_key_id = :dataKeys and erased_at is null", dataKeys.iterator().next().value())
            : rows(
                "data_key_id = any (:dataKeys) and erased_at is null",
                dataKeys.stream().map(DataKeyId::value).toArray(UUID[]::new));
    return rows.stream()
        .map(wrapping::open)
        .collect(Collectors.toMap(DataKey::id, Function.identity()));
  }

  /**
   * Destroys the key: nothing that it sealed can be read from now on, here or in a later backup.
   * Publishes {@link DataKeyDestroyed}.
   *
   * @return false when there was no key left to destroy
   */
  @Transactional
  public boolean erase(DataKeyId dataKey) {
    var now = clock.instant();
    boolean erased =
        jdbc.sql("select destroy_data_key(:dataKey, :now)")
            .param("dataKey", dataKey.value())
            .param("now", now.atOffset(UTC))
            .query(Boolean.class)
            .single();
    if (erased) {
      wrapping.forget(dataKey);
      KeysOfTransaction.forget(dataKey);
      events.publishEvent(new DataKeyDestroyed(dataKey, now));
    }
    return erased;
  }

  private List<StoredKey> rows(String condition, Object dataKeys) {
    return jdbc.sql(
            """
            select data_key_id, wrapped_by, value_key, file_key, erased_at from data_key
            where %s
            """
                .formatted(condition))
        .param("dataKeys", dataKeys)
        .query(StoredKey::of)
        .list();
  }
}
