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
 * The data keys of candidates. Everything personal is sealed with the key of its person; to erase
 * the person is to destroy the key.
 *
 * <p>Each look-up asks the database, so an erasure holds at once in every running Vivier; within
 * one transaction, the first one does.
 */
@Component
public class CandidateKeys {
  private final JdbcClient jdbc;
  private final KeyWrapping wrapping;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CandidateKeys(
      JdbcClient jdbc, KeyWrapping wrapping, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.wrapping = wrapping;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The key of a new candidate; made only once, so that calling again is harmless.
   *
   * @throws KeyErased when this candidate was erased
   */
  public CandidateKey create(UUID candidate) {
    NewKey key = wrapping.generate(candidate);
    int created =
        jdbc.sql(
                """
                insert into candidate_key (candidate_id, wrapped_by, value_key, file_key, created_at)
                values (:candidate, :wrappedBy, :valueKey, :fileKey, :now)
                on conflict do nothing
                """)
            .param("candidate", candidate)
            .param("wrappedBy", key.stored().wrappedBy())
            .param("valueKey", key.stored().valueKey())
            .param("fileKey", key.stored().fileKey())
            .param("now", clock.instant().atOffset(UTC))
            .update();
    return created == 1 ? key.opened() : of(candidate);
  }

  /**
   * The key of this candidate.
   *
   * @throws KeyErased when the candidate was erased
   * @throws KeyUnknown when no key was made
   */
  public CandidateKey of(UUID candidate) {
    return KeysOfTransaction.get(candidate, () -> lookUp(candidate));
  }

  /**
   * For the query of a room above, with a table that names whose its row is: the key comes along
   * with the row, and {@link #in} opens it. Goes together with {@link #JOIN}.
   */
  public static final String COLUMNS = "k.wrapped_by, k.value_key, k.file_key, k.erased_at";

  /** Behind the table, which has {@code candidate_id}. */
  public static final String JOIN = "join candidate_key k using (candidate_id)";

  /** The key that came along with a row; empty when it was destroyed. */
  public Optional<CandidateKey> in(ResultSet row) throws SQLException {
    StoredKey stored = StoredKey.of(row, 0);
    return stored.erased() == null
        ? Optional.of(KeysOfTransaction.get(stored.candidate(), () -> wrapping.open(stored)))
        : Optional.empty();
  }

  private CandidateKey lookUp(UUID candidate) {
    return wrapping.open(
        rows("candidate_id = :candidates", candidate).stream()
            .findFirst()
            .orElseThrow(() -> new KeyUnknown(candidate)));
  }

  /** The keys of these candidates, in one query; who was erased or has none is left out. */
  public Map<UUID, CandidateKey> ofAll(Collection<UUID> candidates) {
    if (candidates.isEmpty()) {
      return Map.of();
    }
    if (candidates.size() == 1) {
      UUID one = candidates.iterator().next();
      Optional<CandidateKey> known = KeysOfTransaction.find(one);
      if (known.isPresent()) {
        return Map.of(one, known.get());
      }
    }
    // One is what most ask for, and costs the database less to plan for than a list.
    List<StoredKey> rows =
        candidates.size() == 1
            ? rows("candidate_id = :candidates and erased_at is null", candidates.iterator().next())
            : rows(
                "candidate_id = any (:candidates) and erased_at is null",
                candidates.toArray(UUID[]::new));
    return rows.stream()
        .map(wrapping::open)
        .collect(Collectors.toMap(CandidateKey::candidate, Function.identity()));
  }

  /**
   * Destroys the key: nothing of this person can be read from now on, here or in a later backup.
   * Publishes {@link CandidateErased}.
   *
   * @return false when there was no key left to destroy
   */
  @Transactional
  public boolean erase(UUID candidate) {
    var now = clock.instant();
    boolean erased =
        jdbc.sql("select destroy_candidate_key(:candidate, :now)")
            .param("candidate", candidate)
            .param("now", now.atOffset(UTC))
            .query(Boolean.class)
            .single();
    if (erased) {
      wrapping.forget(candidate);
      KeysOfTransaction.forget(candidate);
      events.publishEvent(new CandidateErased(candidate, now));
    }
    return erased;
  }

  private List<StoredKey> rows(String condition, Object candidates) {
    return jdbc.sql(
            """
            select candidate_id, wrapped_by, value_key, file_key, erased_at from candidate_key
            where %s
            """
                .formatted(condition))
        .param("candidates", candidates)
        .query(StoredKey::of)
        .list();
  }
}
