package org.vivier.alerts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.alerts.AlertSeals.Sealed;
import org.vivier.format.Language;
import org.vivier.platform.security.Secrets;
import org.vivier.postings.PostingId;

/** The tables {@code job_alert} and {@code job_alert_told}. */
@Repository
class AlertRows {
  private final JdbcClient jdbc;
  private final AlertSeals seals;

  AlertRows(JdbcClient jdbc, AlertSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /** An alert with what finds others of the same address. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Row(JobAlert alert, byte[] addressIndex, byte[] searchIndex) {}

  void add(
      AlertId id,
      AlertRequest alertRequest,
      Sealed sealed,
      String token,
      Instant now,
      Instant expires) {
    jdbc.sql(
            """
            insert into job_alert (id, address, address_index, search, search_index, token,
              token_hash, language, frequency, asked_at, expires_at)
            values (:id, :address, :addressIndex, :search, :searchIndex, :token,
              :hash, :language, :frequency, :now, :expires)
            """)
        .param("id", id.value())
        .param("address", sealed.address())
        .param("addressIndex", sealed.addressIndex())
        .param("search", sealed.search())
        .param("searchIndex", sealed.searchIndex())
        .param("token", sealed.token())
        .param("hash", Secrets.hash(token))
        .param("language", alertRequest.language().tag())
        .param("frequency", alertRequest.frequency().code())
        .param("now", now.atOffset(UTC))
        .param("expires", expires.atOffset(UTC))
        .update();
  }

  /** The alert with this token; empty when it was stopped or is too old to be confirmed. */
  Optional<Row> find(String token, Instant now) {
    return one("", token, now);
  }

  /** The same, locked until the transaction ends. */
  Optional<Row> lock(String token, Instant now) {
    return one(" for update", token, now);
  }

  /**
   * The same for who looks at the address's other alerts, too: one after the other, so that two of
   * them don't wait for each other's rows.
   */
  Optional<Row> lockInTurn(String token, Instant now) {
    find(token, now).ifPresent(row -> takeTurns(row.addressIndex()));
    return lock(token, now);
  }

  private void takeTurns(byte[] addressIndex) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 66))")
        .param("address", HexFormat.of().formatHex(addressIndex))
        .query((row, n) -> n)
        .list();
  }

  private Optional<Row> one(String lock, String token, Instant now) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select * from job_alert
                where token_hash = :hash and (expires_at is null or expires_at > :now)
                """
                    + lock)
            .param("hash", Secrets.hash(token))
            .param("now", now.atOffset(UTC))
            .query(AlertRows::stored)
            .optional()
            .map(stored -> opened(List.of(stored)).getFirst())
        : Optional.empty();
  }

  /** Some whose time has come, locked; what another program looks at is left out. */
  List<Row> due(Instant now, int most) {
    return opened(
        jdbc.sql(
                """
                select * from job_alert where next_at <= :now
                order by next_at, id limit :most for update skip locked
                """)
            .param("now", now.atOffset(UTC))
            .param("most", most)
            .query(AlertRows::stored)
            .list());
  }

  /** The confirmed ones of an address, the one whose row it is left out. */
  List<AlertId> others(Row row, boolean sameSearch) {
    return jdbc.sql(
            """
            select id from job_alert
            where address_index = :address and confirmed_at is not null and id <> :id
              and (not :same or search_index = :search)
            order by id for update
            """)
        .param("address", row.addressIndex())
        .param("id", row.alert().id().value())
        .param("same", sameSearch)
        .param("search", row.searchIndex())
        .query((found, n) -> new AlertId(found.getObject("id", UUID.class)))
        .list();
  }

  void confirm(AlertId id, Instant now, Instant next) {
    jdbc.sql(
            """
            update job_alert set confirmed_at = :now, expires_at = null, next_at = :next
            where id = :id and confirmed_at is null
            """)
        .param("id", id.value())
        .param("now", now.atOffset(UTC))
        .param("next", next.atOffset(UTC))
        .update();
  }

  void setNext(AlertId id, Frequency frequency, Instant next) {
    jdbc.sql(
            """
            update job_alert set frequency = :frequency, next_at = :next
            where id = :id and confirmed_at is not null
            """)
        .param("id", id.value())
        .param("frequency", frequency.code())
        .param("next", next.atOffset(UTC))
        .update();
  }

  /** Notes that the alert tells of these jobs; those that it did not tell of before. */
  List<PostingId> tell(AlertId id, Collection<PostingId> jobs) {
    return jdbc.sql(
            """
            insert into job_alert_told (alert_id, posting_id)
            select :id, job from unnest(:jobs) as t (job)
            on conflict do nothing returning posting_id
            """)
        .param("id", id.value())
        .param("jobs", jobs.stream().map(PostingId::value).toArray(UUID[]::new))
        .query((row, n) -> new PostingId(row.getObject("posting_id", UUID.class)))
        .list();
  }

  void delete(AlertId id) {
    jdbc.sql("delete from job_alert where id = :id").param("id", id.value()).update();
  }

  /** Some that nobody confirmed in time. */
  List<AlertId> expired(Instant now, int most) {
    return jdbc.sql(
            """
            select id from job_alert where expires_at <= :now
            order by expires_at limit :most for update skip locked
            """)
        .param("now", now.atOffset(UTC))
        .param("most", most)
        .query((row, n) -> new AlertId(row.getObject("id", UUID.class)))
        .list();
  }

  /** A row as it is stored: opened when the statement is done, so that keys are asked for once. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Stored(
      AlertId id,
      byte[] address,
      byte[] search,
      byte[] token,
      String language,
      String frequency,
      Instant askedAt,
      @Nullable Instant expiresAt,
      byte[] addressIndex,
      byte[] searchIndex) {}

  private static Stored stored(ResultSet row, int number) throws SQLException {
    return new Stored(
        new AlertId(row.getObject("id", UUID.class)),
        row.getBytes("address"),
        row.getBytes("search"),
        row.getBytes("token"),
        row.getString("language"),
        row.getString("frequency"),
        Objects.requireNonNull(instant(row, "asked_at")),
        instant(row, "expires_at"),
        row.getBytes("address_index"),
        row.getBytes("search_index"));
  }

  private List<Row> opened(List<Stored> rows) {
    AlertSeals.Opener seal = seals.opener(rows.stream().map(Stored::id).toList());
    return rows.stream().map(row -> opened(row, seal)).toList();
  }

  private static Row opened(Stored row, AlertSeals.Opener seal) {
    return new Row(
        new JobAlert(
            row.id(),
            seal.open(row.id(), "address", row.address()),
            seal.open(row.id(), "search", row.search()),
            seal.open(row.id(), "token", row.token()),
            Language.ofTag(row.language()).orElseThrow(),
            Frequency.of(row.frequency()).orElseThrow(),
            row.askedAt(),
            row.expiresAt()),
        row.addressIndex(),
        row.searchIndex());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
