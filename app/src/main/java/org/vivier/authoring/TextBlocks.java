package org.vivier.authoring;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;

/** The organization's text blocks. */
@Repository
public class TextBlocks {
  private final JdbcClient jdbc;
  private final Clock clock;

  TextBlocks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What holds now, by code. */
  public List<TextBlock> all() {
    return at(clock.instant());
  }

  /** All versions of one, the newest first. */
  public List<TextBlock> versions(String code) {
    return jdbc.sql("select * from text_block where code = :code order by number desc")
        .param("code", code)
        .query(TextBlocks::read)
        .list();
  }

  /** What held at an instant, by code. */
  Map<String, TextBlock> byCode(Instant at) {
    return at(at).stream().collect(Collectors.toMap(TextBlock::code, Function.identity()));
  }

  private List<TextBlock> at(Instant at) {
    return jdbc.sql(
            """
            select distinct on (code) * from text_block where at <= :at
            order by code, number desc
            """)
        .param("at", at.atOffset(UTC))
        .query(TextBlocks::read)
        .list();
  }

  /** A new version; the number that was seen must still be the newest. Null when it isn't. */
  boolean add(String code, int seen, Bilingual title, Bilingual body, Actor by) {
    return jdbc.sql(
                """
                insert into text_block (code, number, title_en, title_fr, body_en, body_fr, at, actor)
                select :code, :seen + 1, :titleEn, :titleFr, :bodyEn, :bodyFr, :now, :actor
                where :seen = (select coalesce(max(number), 0) from text_block where code = :code)
                on conflict do nothing
                """)
            .param("code", code)
            .param("seen", seen)
            .param("titleEn", title.english())
            .param("titleFr", title.french())
            .param("bodyEn", body.english())
            .param("bodyFr", body.french())
            .param("now", clock.instant().atOffset(UTC))
            .param("actor", by.name())
            .update()
        == 1;
  }

  private static TextBlock read(ResultSet row, int n) throws SQLException {
    return new TextBlock(
        row.getString("code"),
        row.getInt("number"),
        new Bilingual(row.getString("title_en"), row.getString("title_fr")),
        new Bilingual(row.getString("body_en"), row.getString("body_fr")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(row.getString("actor")));
  }
}
