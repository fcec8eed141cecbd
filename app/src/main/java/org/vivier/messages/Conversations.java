package org.vivier.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeys;

/** The conversations that there are, one for each application in which somebody wrote. */
@Repository
public class Conversations {
  private final JdbcClient jdbc;
  private final DataKeys keys;

  Conversations(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  private record Row(Message message, int seen, int settled) {}

  /** What was written about this application; without the words once the person is erased. */
  @Transactional(readOnly = true)
  public Conversation of(ApplicationId application) {
    List<Row> rows =
        jdbc.sql(
                """
                select m.*, coalesce(s.ordinal, 0) as seen, coalesce((
                    select max(t.ordinal) from message_settled t
                    where t.application_id = m.application_id), 0) as settled,
                  data_key_id, %s
                from message m join application a on a.id = m.application_id %s
                left join message_seen s on s.application_id = m.application_id
                where m.application_id = :id order by m.ordinal
                """
                    .formatted(DataKeys.COLUMNS, DataKeys.JOIN))
            .param("id", application.value())
            .query(this::row)
            .list();
    if (rows.isEmpty()) {
      return new Conversation(List.of(), 0, 0);
    }
    Row any = rows.getFirst();
    return new Conversation(rows.stream().map(Row::message).toList(), any.seen(), any.settled());
  }

  /** How many messages of staff wait for the candidate in each of these; others have none. */
  public Map<ApplicationId, Integer> unseen(Collection<ApplicationId> applications) {
    return jdbc
        .sql(
            """
            select m.application_id, count(*) as many
            from message m left join message_seen s using (application_id)
            where m.application_id = any (:ids) and m.actor <> 'candidate'
              and m.ordinal > coalesce(s.ordinal, 0)
            group by m.application_id
            """)
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new ApplicationId(row.getObject("application_id", UUID.class)), row.getInt("many")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Row row(ResultSet row, int n) throws SQLException {
    return new Row(message(row), row.getInt("seen"), row.getInt("settled"));
  }

  private Message message(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] sealed = row.getBytes("text");
    return new Message(
        id,
        row.getInt("ordinal"),
        new Actor(row.getString("actor")),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        keys.in(row).map(key -> key.decryptText(sealed, cell(id))).orElse(null));
  }

  static Cell cell(UUID message) {
    return new Cell("message", "text", message);
  }
}
