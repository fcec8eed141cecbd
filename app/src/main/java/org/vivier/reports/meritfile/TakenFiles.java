package org.vivier.reports.meritfile;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Which files were taken, by whom and what for. */
@Repository
public class TakenFiles {
  private static final int NEWEST = 50;

  private final JdbcClient jdbc;
  private final DataKeys keys;

  TakenFiles(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(
      UUID id, @Nullable DataKeyId dataKey, byte @Nullable [] sealed, TakenFile withoutWords) {}

  /** The newest of a process, of the whole and of single people, or of this one alone. */
  public List<TakenFile> of(ProcessId process, @Nullable ApplicationId one) {
    List<Row> rows =
        jdbc.sql(
                """
                select f.*, a.reference, a.data_key_id from merit_file f
                left join application a on a.id = f.application_id
                where f.process_id = :process
                  and (cast(:one as uuid) is null or f.application_id = cast(:one as uuid))
                order by f.taken_at desc, f.id limit :newest
                """)
            .param("process", process.value())
            .param("one", one == null ? null : one.value(), Types.OTHER)
            .param("newest", NEWEST)
            .query(TakenFiles::row)
            .list();
    Map<DataKeyId, DataKey> known =
        keys.ofAll(
            rows.stream()
                .flatMap(row -> Stream.ofNullable(row.dataKey()))
                .collect(Collectors.toSet()));
    return rows.stream().map(row -> open(row, known)).toList();
  }

  void add(UUID id, WantedFile wanted, @Nullable DataKeyId dataKey, int applications, Instant now) {
    jdbc.sql(
            """
            insert into merit_file (id, process_id, application_id, purpose, why, why_sealed,
              language, taken_by, taken_at, applications)
            values (:id, :process, cast(:application as uuid), :purpose, :why, :sealed, :language,
              :by, :now, :applications)
            """)
        .param("id", id)
        .param("process", wanted.process().id().value())
        .param(
            "application",
            wanted.application() == null ? null : wanted.application().value(),
            Types.OTHER)
        .param("purpose", wanted.purpose().code())
        .param("why", dataKey == null ? wanted.why().strip() : null, Types.VARCHAR)
        .param(
            "sealed",
            dataKey == null ? null : keys.of(dataKey).encrypt(wanted.why().strip(), cell(id)),
            Types.BINARY)
        .param("language", wanted.language().tag())
        .param("by", wanted.by().name())
        .param("now", now.atOffset(UTC))
        .param("applications", applications)
        .update();
  }

  void finish(UUID id, TakenFile.Whole whole) {
    jdbc.sql(
            """
            update merit_file set finished_at = :at, bytes = :bytes, sha256 = :sha256,
              records = :records
            where id = :id
            """)
        .param("id", id)
        .param("at", whole.at().atOffset(UTC))
        .param("bytes", whole.bytes())
        .param("sha256", whole.sha256())
        .param("records", whole.records())
        .update();
  }

  private static TakenFile open(Row row, Map<DataKeyId, DataKey> known) {
    TakenFile file = row.withoutWords();
    if (row.sealed() == null) {
      return file;
    }
    @Nullable DataKey key = known.get(Objects.requireNonNull(row.dataKey()));
    return new TakenFile(
        file.id(),
        file.reference(),
        file.purpose(),
        key == null ? null : key.decryptText(row.sealed(), cell(row.id())),
        file.by(),
        file.at(),
        file.applications(),
        file.whole());
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    return new Row(
        id,
        DataKeyId.find(row).orElse(null),
        row.getBytes("why_sealed"),
        new TakenFile(
            id,
            row.getString("reference"),
            Purpose.ofCode(row.getString("purpose")).orElseThrow(),
            row.getString("why"),
            new Actor(row.getString("taken_by")),
            row.getObject("taken_at", OffsetDateTime.class).toInstant(),
            row.getInt("applications"),
            finished == null
                ? null
                : new TakenFile.Whole(
                    finished.toInstant(),
                    row.getLong("bytes"),
                    row.getString("sha256"),
                    row.getLong("records"))));
  }

  private static Cell cell(UUID id) {
    return new Cell("merit_file", "why", id);
  }
}
