package org.vivier.pools.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.record.Actor;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.StaffMemberId;

/** The requests there are. */
@Repository
public class Requests {
  private static final String SELECT = "select r.* from staffing_request r ";

  private final JdbcClient jdbc;

  Requests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Something that happened, oldest first. */
  public record Entry(String kind, Actor actor, Instant at, String note) {}

  /** The one with this number. */
  public Optional<StaffingRequest> find(String number) {
    return jdbc.sql(SELECT + "where r.number = :number")
        .param("number", number)
        .query(Requests::read)
        .optional();
  }

  /** This one. */
  public Optional<StaffingRequest> find(RequestId id) {
    return jdbc.sql(SELECT + "where r.id = :id")
        .param("id", id.value())
        .query(Requests::read)
        .optional();
  }

  /** These ones, by their ids. */
  public Map<RequestId, StaffingRequest> all(Collection<RequestId> ids) {
    return jdbc
        .sql(SELECT + "where r.id = any (:ids)")
        .param("ids", ids.stream().map(RequestId::value).toArray(UUID[]::new))
        .query(Requests::read)
        .list()
        .stream()
        .collect(Collectors.toMap(StaffingRequest::id, Function.identity()));
  }

  /** Those of one manager, the newest first. */
  public List<StaffingRequest> of(StaffMemberId manager) {
    return jdbc.sql(SELECT + "where r.manager = :manager order by r.created_at desc, r.id")
        .param("manager", manager.value())
        .query(Requests::read)
        .list();
  }

  /** All but other people's drafts, the newest first. */
  public List<StaffingRequest> forAdvisers(StaffMemberId reader) {
    return jdbc.sql(
            SELECT
                + """
                where r.state <> 'draft' or r.manager = :reader
                  or exists (select from staffing_request_event e
                             where e.request = r.id and e.kind = 'send')
                order by r.created_at desc, r.id
                """)
        .param("reader", reader.value())
        .query(Requests::read)
        .list();
  }

  /** What happened to it. */
  public List<Entry> history(RequestId id) {
    return jdbc.sql("select * from staffing_request_event where request = :id order by ordinal")
        .param("id", id.value())
        .query((row, n) ->
            new Entry(
                row.getString("kind"),
                new Actor(row.getString("actor")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("note")).orElse("")))
        .list();
  }

  /** The request of a row of {@code staffing_request}. */
  static StaffingRequest read(ResultSet row, int n) throws SQLException {
    return new StaffingRequest(
        new RequestId(row.getObject("id", UUID.class)),
        row.getString("number"),
        need(row),
        ZoneId.of(row.getString("zone")),
        new StaffMemberId(row.getObject("manager", UUID.class)),
        Optional.ofNullable(row.getObject("adviser", UUID.class))
            .map(StaffMemberId::new)
            .orElse(null),
        RequestState.ofCode(row.getString("state")).orElseThrow(),
        row.getInt("revision"));
  }

  private static Need need(ResultSet row) throws SQLException {
    return new Need(
        new Bilingual(row.getString("title_en"), row.getString("title_fr")),
        new Requirements(
            texts(row, "classifications")
                .flatMap(one -> Classification.parse(one).stream())
                .toList(),
            texts(row, "languages")
                .flatMap(one -> LanguageRequirement.parse(one).stream())
                .toList(),
            texts(row, "tenures").flatMap(one -> Tenure.ofWord(one).stream()).toList(),
            texts(row, "places").flatMap(one -> Location.parse(one).stream()).toList(),
            texts(row, "arrangements")
                .flatMap(one -> WorkArrangement.ofWord(one).stream())
                .toList(),
            Arrays.stream((UUID[]) row.getArray("criteria").getArray())
                .map(CriterionId::new)
                .toList(),
            row.getString("words")),
        row.getInt("positions"),
        row.getObject("needed_by", LocalDate.class),
        row.getString("details"));
  }

  private static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray());
  }
}
