package org.vivier.pools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;

/** The pools there are. */
@Repository
public class Pools {
  private final JdbcClient jdbc;

  Pools(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** This one. */
  public Optional<Pool> find(PoolId id) {
    return jdbc.sql("select p.* from pool p where p.id = :id")
        .param("id", id.value())
        .query(Pools::read)
        .optional();
  }

  /** This one, which nobody else changes as long as the transaction lasts. */
  public Optional<Pool> lock(PoolId id) {
    return jdbc.sql("select p.* from pool p where p.id = :id for update")
        .param("id", id.value())
        .query(Pools::read)
        .optional();
  }

  /** All of them, those that last longest first. */
  public List<Pool> all() {
    return jdbc.sql("select p.* from pool p order by p.valid_until desc, p.id")
        .query(Pools::read)
        .list();
  }

  /** The processes whose candidates are in this pool. */
  public List<ProcessId> processes(PoolId id) {
    return jdbc.sql("select process from pool_process where pool = :id order by process")
        .param("id", id.value())
        .query((row, n) -> new ProcessId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The pool of a row of {@code pool}. */
  static Pool read(ResultSet row, int n) throws SQLException {
    return new Pool(
        new PoolId(row.getObject("id", UUID.class)),
        new Bilingual(row.getString("name_en"), row.getString("name_fr")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        ZoneId.of(row.getString("zone")),
        row.getString("assessed").equals("fully"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        new StaffMemberId(row.getObject("created_by", UUID.class)),
        row.getInt("revision"));
  }
}
