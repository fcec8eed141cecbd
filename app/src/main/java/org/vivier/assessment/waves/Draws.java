package org.vivier.assessment.waves;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** The draws of processes. */
@Repository
public class Draws {
  private final JdbcClient jdbc;
  private final Clock clock;

  Draws(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All of a process, the latest first: also those that were prepared and never done. */
  public List<Draw> of(ProcessId process) {
    return jdbc.sql(
            """
            select * from selection_draw where process_id = :process
            order by committed_at desc, id desc
            """)
        .param("process", process.value())
        .query(Draws::draw)
        .list();
  }

  /** This one. */
  public Optional<Draw> find(ProcessId process, UUID id) {
    return jdbc.sql("select * from selection_draw where process_id = :process and id = :id")
        .param("process", process.value())
        .param("id", id)
        .query(Draws::draw)
        .optional();
  }

  void add(Draw draw, Actor by) {
    jdbc.sql(
            """
            insert into selection_draw (id, process_id, pool, size, seed, commitment, committed_at,
              committed_by)
            values (:id, :process, :pool, :size, :seed, :commitment, :now, :by)
            """)
        .param("id", draw.id())
        .param("process", draw.process().value())
        .param("pool", draw.pool().toArray(String[]::new))
        .param("size", draw.size())
        .param("seed", HexFormat.of().parseHex(draw.seed()))
        .param("commitment", HexFormat.of().parseHex(draw.commitment()))
        .param("now", draw.committedAt().atOffset(UTC))
        .param("by", by.name())
        .update();
  }

  /** Says that it was done; false when it was before. */
  boolean done(Draw draw, Actor by) {
    return jdbc.sql(
                """
                update selection_draw set drawn_at = :now, drawn_by = :by
                where id = :id and drawn_at is null
                """)
            .param("id", draw.id())
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.name())
            .update()
        == 1;
  }

  private static Draw draw(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime drawn = row.getObject("drawn_at", OffsetDateTime.class);
    return new Draw(
        row.getObject("id", UUID.class),
        new ProcessId(row.getObject("process_id", UUID.class)),
        Arrays.asList((String[]) row.getArray("pool").getArray()),
        row.getInt("size"),
        HexFormat.of().formatHex(row.getBytes("seed")),
        HexFormat.of().formatHex(row.getBytes("commitment")),
        row.getObject("committed_at", OffsetDateTime.class).toInstant(),
        drawn == null ? null : drawn.toInstant());
  }
}
