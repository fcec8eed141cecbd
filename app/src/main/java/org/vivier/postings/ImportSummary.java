package org.vivier.postings;

import java.sql.Array;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.postings.ImportReport.Reason;

/** Says how things stand after an import, also for postings that it did not have to touch. */
final class ImportSummary {
  private final JdbcTemplate jdbc;
  private final OffsetDateTime now;

  ImportSummary(JdbcTemplate jdbc, OffsetDateTime now) {
    this.jdbc = jdbc;
    this.now = now;
  }

  ImportReport of(
      FolderIndex index, int created, int changed, int unchanged, int setAside, int held) {
    Collection<String> keys = index.byKey().keySet();
    List<Reason> reasons = new ArrayList<>();
    index.findings().forEach(finding -> reasons.add(Reason.of(finding)));
    reasons.addAll(blocking(keys));
    int[] standing = standing(keys);
    return new ImportReport(
        created,
        changed,
        unchanged,
        setAside,
        held,
        standing[0],
        standing[1],
        keys.size() - standing[0] - standing[1],
        List.copyOf(reasons),
        remarks(keys),
        index.hint());
  }

  private List<Reason> blocking(Collection<String> keys) {
    return jdbc.query(
        """
        select f.file, f.line, f.message_en, f.message_fr from posting_finding f
        join posting_version v on v.posting_id = f.posting_id and v.number = f.version and v.latest
        join posting p on p.id = f.posting_id
        where f.blocking and p.key = any (?) order by f.file, f.line, f.ordinal
        """,
        statement -> statement.setArray(1, array(statement.getConnection(), keys)),
        (row, n) ->
            new Reason(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)));
  }

  private int remarks(Collection<String> keys) {
    return jdbc.query(
            """
            select count(*) from posting_finding f
            join posting_version v on v.posting_id = f.posting_id and v.number = f.version
            join posting p on p.id = f.posting_id
            where v.latest and not f.blocking and p.key = any (?)
            """,
            statement -> statement.setArray(1, array(statement.getConnection(), keys)),
            (row, n) -> row.getInt(1))
        .getFirst();
  }

  private int[] standing(Collection<String> keys) {
    return jdbc.query(
            """
            select count(*) filter (where open), count(*) filter (where not open)
            from (select evergreen or (not archived and (closes is null or closes >= ?)) as open
                  from public_posting where key = any (?)) found
            """,
            statement -> {
              statement.setObject(1, now);
              statement.setArray(2, array(statement.getConnection(), keys));
            },
            (row, n) -> new int[] {row.getInt(1), row.getInt(2)})
        .getFirst();
  }

  private static Array array(java.sql.Connection connection, Collection<String> keys)
      throws java.sql.SQLException {
    return connection.createArrayOf("text", keys.toArray());
  }
}
