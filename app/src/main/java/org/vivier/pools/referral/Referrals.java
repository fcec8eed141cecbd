package org.vivier.pools.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Availability;
import org.vivier.pools.MembershipId;
import org.vivier.pools.PersonId;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.ResultLevels;
import org.vivier.pools.requests.RequestId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** The referrals there are. */
@Repository
public class Referrals {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  Referrals(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** Something that happened, oldest first; the note is null where there was none, or is erased. */
  public record Entry(
      String kind, Actor actor, Instant at, @Nullable LocalDate day, @Nullable String note) {}

  /** This one. */
  public Optional<Referral> find(ReferralId id, Language reader) {
    return list("where r.id = :x", id.value(), reader).stream().findFirst();
  }

  /** Those of a request, the newest first. */
  public List<Referral> of(RequestId request, Language reader) {
    return list("where r.request = :x order by r.created_at desc, r.id", request.value(), reader);
  }

  /** Those of all memberships of an application, the newest first. */
  public List<Referral> of(ApplicationId application, Language reader) {
    return list(
        "where m.application = :x order by r.created_at desc, r.id", application.value(), reader);
  }

  /** What happened to each of these. */
  @Transactional(readOnly = true)
  public Map<ReferralId, List<Entry>> histories(Collection<Referral> referrals) {
    if (referrals.isEmpty()) {
      return Map.of();
    }
    List<Row> rows =
        jdbc.sql("select * from referral_event where referral = any (:ids) order by ordinal")
            .param("ids", referrals.stream().map(one -> one.id().value()).toArray(UUID[]::new))
            .query((row, n) ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("referral", UUID.class),
                    row.getString("kind"),
                    row.getString("actor"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("on_day", LocalDate.class),
                    row.getBytes("note")))
            .list();
    Map<UUID, DataKeyId> whose = new HashMap<>();
    referrals.forEach(one -> whose.put(one.id().value(), one.dataKey()));
    Map<DataKeyId, DataKey> found =
        keys.ofAll(
            rows.stream()
                .filter(row -> row.note() != null)
                .flatMap(row -> java.util.stream.Stream.ofNullable(whose.get(row.referral())))
                .distinct()
                .toList());
    Map<ReferralId, List<Entry>> histories = new HashMap<>();
    rows.forEach(row ->
        histories
            .computeIfAbsent(new ReferralId(row.referral()), id -> new ArrayList<>())
            .add(row.opened(found.get(whose.get(row.referral())))));
    return histories;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(
      UUID id,
      UUID referral,
      String kind,
      String actor,
      Instant at,
      @Nullable LocalDate day,
      byte @Nullable [] note) {
    Entry opened(@Nullable DataKey key) {
      return new Entry(
          kind,
          new Actor(actor),
          at,
          day,
          note == null || key == null ? null : key.decryptText(note, cell(id)));
    }
  }

  /** Where a note is sealed. */
  static Cell cell(UUID event) {
    return new Cell("referral_event", "note", event);
  }

  private List<Referral> list(String condition, UUID x, Language reader) {
    return jdbc.sql(
            """
            select r.*, m.person, m.application, a.data_key_id, a.reference, a.language as written_in,
              p.zone, p.name_%s as pool_name, s.membership is not null as found, s.open, s.paused_until,
              s.expires_on, s.profile_en, s.profile_fr, s.claimed_en, s.claimed_fr
            from referral r
            join membership m on m.id = r.membership
            join submitted_application a on a.id = m.application
            join pool p on p.id = m.pool
            left join membership_search s on s.membership = r.membership
            """
                    .formatted(reader.tag())
                + condition)
        .param("x", x)
        .query(Referrals::read)
        .list();
  }

  private static Referral read(ResultSet row, int n) throws SQLException {
    Language language = Language.ofTag(row.getString("written_in")).orElseThrow();
    boolean found = row.getBoolean("found");
    @Nullable OffsetDateTime consented = row.getObject("consented_at", OffsetDateTime.class);
    return new Referral(
        new ReferralId(row.getObject("id", UUID.class)),
        new RequestId(row.getObject("request", UUID.class)),
        new MembershipId(row.getObject("membership", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new ApplicationId(row.getObject("application", UUID.class)),
        DataKeyId.in(row),
        row.getString("reference"),
        row.getString("pool_name"),
        ZoneId.of(row.getString("zone")),
        language,
        ReferralState.ofCode(row.getString("state")).orElseThrow(),
        row.getObject("answer_by", LocalDate.class),
        consented == null ? null : consented.toInstant(),
        row.getObject("shown_until", LocalDate.class),
        found
            ? new Availability(
                row.getBoolean("open"),
                row.getObject("paused_until", LocalDate.class),
                row.getObject("expires_on", LocalDate.class))
            : null,
        found ? languages(row, language) : null,
        row.getInt("revision"));
  }

  private static LanguageFacts languages(ResultSet row, Language language) throws SQLException {
    return new LanguageFacts(
        language,
        ResultLevels.ofCode(row.getInt("profile_en")),
        ResultLevels.ofCode(row.getInt("profile_fr")),
        ResultLevels.ofCode(row.getInt("claimed_en")),
        ResultLevels.ofCode(row.getInt("claimed_fr")));
  }
}
