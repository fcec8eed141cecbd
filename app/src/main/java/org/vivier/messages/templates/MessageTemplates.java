package org.vivier.messages.templates;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;

/** The organization's templates, as they hold now. */
@Repository
public class MessageTemplates {
  private final JdbcClient jdbc;
  private final Clock clock;

  MessageTemplates(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All of them, the retired ones too, in the order in which they were begun. */
  public List<MessageTemplate> all() {
    return jdbc.sql(
            """
            select t.* from (
              select distinct on (id) *, min(at) over (partition by id) as begun
              from message_template order by id, number desc) t
            order by t.begun, t.id
            """)
        .query(MessageTemplates::read)
        .list();
  }

  /** This one. */
  public Optional<MessageTemplate> find(UUID id) {
    return jdbc.sql("select * from message_template where id = :id order by number desc limit 1")
        .param("id", id)
        .query(MessageTemplates::read)
        .optional();
  }

  /** A new version; false when another one came in between. */
  boolean add(MessageTemplate template, Actor by) {
    return jdbc.sql(
                """
                insert into message_template
                  (id, number, name_en, name_fr, text_en, text_fr, retired, at, actor)
                select :id, :number, :nameEn, :nameFr, :textEn, :textFr, :retired, :now, :by
                where :number = 1 + (
                  select coalesce(max(number), 0) from message_template where id = :id)
                on conflict do nothing
                """)
            .param("id", template.id())
            .param("number", template.number())
            .param("nameEn", template.name().english())
            .param("nameFr", template.name().french())
            .param("textEn", template.text().english())
            .param("textFr", template.text().french())
            .param("retired", template.retired())
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.name())
            .update()
        == 1;
  }

  private static MessageTemplate read(ResultSet row, int n) throws SQLException {
    return new MessageTemplate(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        new Bilingual(row.getString("name_en"), row.getString("name_fr")),
        new Bilingual(row.getString("text_en"), row.getString("text_fr")),
        row.getBoolean("retired"));
  }
}
