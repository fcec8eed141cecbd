package org.vivier.reports.meritfile;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.assessment.waves.Draw;
import org.vivier.assessment.waves.Draws;
import org.vivier.platform.record.Actor;

/** Waves and draws by lot; in a pack those of that person, with nobody else in them. */
@Repository
class ProcessLots {
  private final JdbcClient jdbc;
  private final Draws draws;

  ProcessLots(JdbcClient jdbc, Draws draws) {
    this.jdbc = jdbc;
    this.draws = draws;
  }

  List<ProcessOnFile.Wave> waves(WantedFile wanted, Names who) {
    record Row(int number, String kind, OffsetDateTime at, Actor by, int applications) {}
    @Nullable UUID one = wanted.application() == null ? null : wanted.application().value();
    return jdbc
        .sql(
            """
            select w.*, (select count(*) from assessment_event e where e.wave_id = w.id) as many
            from assessment_wave w
            where w.process_id = :process and (cast(:one as uuid) is null or exists (
              select from assessment_event e where e.wave_id = w.id
                and e.application_id = cast(:one as uuid)))
            order by w.ordinal
            """)
        .param("process", wanted.process().id().value())
        .param("one", one, java.sql.Types.OTHER)
        .query((row, n) ->
            new Row(
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getObject("started_at", OffsetDateTime.class),
                new Actor(row.getString("started_by")),
                row.getInt("many")))
        .list()
        .stream()
        .map(row ->
            new ProcessOnFile.Wave(
                row.number(),
                row.kind(),
                row.at().toInstant(),
                who.of(row.by()),
                wanted.pack() ? null : row.applications()))
        .toList();
  }

  /** The seed of a draw that waits is nobody's to know yet. */
  List<ProcessOnFile.Lot> of(WantedFile wanted, List<MeritFileEntry> applications, Names who) {
    Map<UUID, Actor> by = new HashMap<>();
    jdbc.sql("select id, committed_by from selection_draw where process_id = :process")
        .param("process", wanted.process().id().value())
        .query(row -> {
          by.put(row.getObject("id", UUID.class), new Actor(row.getString("committed_by")));
        });
    @Nullable String own = wanted.pack() ? applications.getFirst().reference() : null;
    return draws.of(wanted.process().id()).reversed().stream()
        .filter(draw -> own == null || draw.pool().contains(own))
        .map(draw -> lot(draw, own, who.of(Objects.requireNonNull(by.get(draw.id())))))
        .toList();
  }

  private static ProcessOnFile.Lot lot(Draw draw, @Nullable String own, String by) {
    boolean drawn = draw.drawnAt() != null;
    return new ProcessOnFile.Lot(
        draw.commitment(),
        drawn ? draw.seed() : null,
        draw.committedAt(),
        by,
        draw.drawnAt(),
        own == null ? draw.size() : null,
        drawn
            ? draw.order().stream()
                .filter(place -> own == null || own.equals(place.reference()))
                .map(place -> new ProcessOnFile.Place(place.reference(), place.rank()))
                .toList()
            : draw.pool().stream()
                .filter(reference -> own == null || own.equals(reference))
                .map(reference -> new ProcessOnFile.Place(reference, null))
                .toList());
  }
}
