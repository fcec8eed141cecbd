package org.vivier.processes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.postings.PostingId;

/** The selection processes and templates there are. */
@Repository
public class Processes {
  private final JdbcClient jdbc;

  Processes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one with this number. */
  public Optional<SelectionProcess> find(String number) {
    return one("p.number = :x", number);
  }

  /** The one with this id. */
  public Optional<SelectionProcess> find(ProcessId id) {
    return one("p.id = :x", id.value());
  }

  /** Those with these ids, all at once. */
  public Map<ProcessId, SelectionProcess> find(Collection<ProcessId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : jdbc
            .sql(ProcessRows.SELECT + " where p.id = any (:ids)")
            .param("ids", ids.stream().map(ProcessId::value).toArray(UUID[]::new))
            .query(ProcessRow::read)
            .list()
            .stream()
            .collect(Collectors.toMap(SelectionProcess::id, process -> process));
  }

  /** The one that this posting advertises. */
  public Optional<SelectionProcess> of(PostingId posting) {
    return one("t.posting_id = :x", posting.value());
  }

  /** Those that these postings advertise. */
  public Map<PostingId, SelectionProcess> of(Collection<PostingId> those) {
    Map<PostingId, SelectionProcess> found = new HashMap<>();
    jdbc.sql(ProcessRows.SELECT + " where t.posting_id = any (:ids)")
        .param("ids", those.stream().map(PostingId::value).toArray(UUID[]::new))
        .query(ProcessRow::read)
        .list()
        .forEach(process -> {
          PostingId posting = process.posting();
          if (posting != null) {
            found.put(posting, process);
          }
        });
    return found;
  }

  /** The postings that advertise a process. */
  public Set<PostingId> advertised() {
    return jdbc.sql("select posting_id from process_posting")
        .query((row, n) -> new PostingId(row.getObject(1, UUID.class)))
        .set();
  }

  /** The organization's templates, by their numbers. */
  public List<SelectionProcess> templates() {
    return jdbc.sql(ProcessRows.SELECT + " where p.template order by p.number")
        .query(ProcessRow::read)
        .list();
  }

  private Optional<SelectionProcess> one(String condition, Object x) {
    // What no number can be is not asked for: it would be an error to the database.
    if (x instanceof String text && text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return jdbc.sql(ProcessRows.SELECT + " where " + condition)
        .param("x", x)
        .query(ProcessRow::read)
        .optional();
  }
}
