package org.vivier.pools.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.pools.requests.RequestState.Event;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.staff.StaffMemberId;

/** The only writer of requests and of what happened to them. In the caller's transaction. */
@Component
class RequestRows {
  private static final String COLUMNS =
      """
      title_en = :titleEn, title_fr = :titleFr, classifications = :classifications,
      languages = :languages, tenures = :tenures, places = :places, arrangements = :arrangements,
      criteria = :criteria, words = :words, positions = :positions,
      needed_by = cast(:neededBy as date), details = :details
      """;

  private final JdbcClient jdbc;
  private final Requests requests;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RequestRows(JdbcClient jdbc, Requests requests, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.events = events;
    this.clock = clock;
  }

  /** The request, which nobody else changes until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StaffingRequest> lock(RequestId id) {
    return jdbc.sql("select r.* from staffing_request r where r.id = :id for no key update")
        .param("id", id.value())
        .query(Requests::read)
        .optional();
  }

  StaffingRequest create(Need need, ZoneId zone, StaffMemberId manager) {
    RequestId id = RequestId.next();
    Instant now = clock.instant();
    with(
            jdbc.sql(
                """
                insert into staffing_request (id, number, title_en, title_fr, classifications,
                  languages, tenures, places, arrangements, criteria, words, positions, needed_by,
                  details, zone, manager, state, since, created_at)
                values (:id, :number, :titleEn, :titleFr, :classifications, :languages, :tenures, :places,
                  :arrangements, :criteria, :words, :positions, cast(:neededBy as date), :details,
                  :zone, :manager, :state, :now, :now)
                """),
            need)
        .param("id", id.value())
        .param("number", number(now.atZone(zone).getYear()))
        .param("zone", zone.getId())
        .param("manager", manager.value())
        .param("state", RequestState.DRAFT.code())
        .param("now", now.atOffset(UTC))
        .update();
    write(id, "created", manager.actor(), null);
    return requests.find(id).orElseThrow();
  }

  /** The next one of a year; a year's numbers have no gaps, as long as nothing was rolled back. */
  private String number(int year) {
    int next =
        jdbc.sql(
                """
                insert into staffing_request_series as s (year, last) values (:year, 1)
                on conflict (year) do update set last = s.last + 1 returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "R-%d-%03d".formatted(year, next);
  }

  StaffingRequest change(StaffingRequest locked, Need need, Actor by) {
    with(
            jdbc.sql(
                "update staffing_request set "
                    + COLUMNS
                    + ", revision = revision + 1 where id = :id"),
            need)
        .param("id", locked.id().value())
        .update();
    write(locked.id(), "changed", by, null);
    return requests.find(locked.id()).orElseThrow();
  }

  StaffingRequest move(StaffingRequest locked, Event event, Actor by, @Nullable String note) {
    RequestState next = locked.state().on(event).orElseThrow();
    jdbc.sql(
            """
            update staffing_request set state = :next, since = :now, revision = revision + 1
            where id = :id and state = :from
            """)
        .param("id", locked.id().value())
        .param("from", locked.state().code())
        .param("next", next.code())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    write(locked.id(), event.code(), by, note);
    return requests.find(locked.id()).orElseThrow();
  }

  StaffingRequest take(StaffingRequest locked, StaffMemberId adviser) {
    jdbc.sql(
            """
            update staffing_request set adviser = :adviser, revision = revision + 1 where id = :id
            """)
        .param("id", locked.id().value())
        .param("adviser", adviser.value())
        .update();
    write(locked.id(), "take", adviser.actor(), null);
    return requests.find(locked.id()).orElseThrow();
  }

  private static StatementSpec with(StatementSpec statement, Need need) {
    Requirements asked = need.requirements();
    return statement
        .param("titleEn", need.title().english())
        .param("titleFr", need.title().french())
        .param("classifications", texts(asked.classifications()))
        .param("languages", texts(asked.languages()))
        .param("tenures", texts(asked.tenures().stream().map(Tenure::word).toList()))
        .param("places", texts(asked.places()))
        .param(
            "arrangements",
            texts(asked.arrangements().stream().map(WorkArrangement::word).toList()))
        .param("criteria", asked.criteria().stream().map(CriterionId::value).toArray(UUID[]::new))
        .param("words", asked.words())
        .param("positions", need.positions())
        .param("neededBy", need.neededBy())
        .param("details", need.details());
  }

  private static String[] texts(List<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }

  private void write(RequestId id, String kind, Actor by, @Nullable String note) {
    jdbc.sql(
            """
            insert into staffing_request_event (request, ordinal, kind, actor, at, note)
            select :id, count(*) + 1, :kind, :by, :now, cast(:note as text)
            from staffing_request_event where request = :id
            """)
        .param("id", id.value())
        .param("kind", kind)
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("note", note)
        .update();
    events.publishEvent(
        new Recorded("request." + kind, by, List.of(id.subject()), null, null, Map.of()));
  }
}
