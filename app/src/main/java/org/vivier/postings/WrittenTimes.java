package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.PostingFacts;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingTime;

/** Asks the files again of versions that were read before the written times were kept. */
@Component
class WrittenTimes {
  private final JdbcClient jdbc;

  WrittenTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Version(UUID posting, int number, ZoneId zone) {}

  /** In the caller's transaction; what was promised is what the version says until now. */
  void readWhereUnknown() {
    List<Version> unknown =
        jdbc.sql(
                """
                select posting_id, number, zone from posting_version
                where closes is not null and closes_promised is null
                """)
            .query((row, n) ->
                new Version(
                    row.getObject(1, UUID.class), row.getInt(2), ZoneId.of(row.getString(3))))
            .list();
    unknown.forEach(version -> keep(version, facts(version)));
  }

  private PostingFacts facts(Version version) {
    List<PostingFile> files =
        jdbc.sql(
                """
                select path, source from posting_file
                where posting_id = :posting and version = :number order by path
                """)
            .param("posting", version.posting())
            .param("number", version.number())
            .query((row, n) ->
                PostingFile.parse(
                    row.getString(1), row.getString(2).getBytes(StandardCharsets.UTF_8)))
            .list();
    List<PostingPair> pairs = PostingSet.assemble(files, version.zone()).pairs();
    return pairs.size() == 1 ? pairs.getFirst().facts() : PostingFacts.NONE;
  }

  private void keep(Version version, PostingFacts facts) {
    jdbc.sql(
            """
            update posting_version
            set closes_promised = closes, opens_written = :opens, closes_written = :closes
            where posting_id = :posting and number = :number
            """)
        .param("opens", written(facts.opens()), Types.TIMESTAMP)
        .param("closes", written(facts.closes()), Types.TIMESTAMP)
        .param("posting", version.posting())
        .param("number", version.number())
        .update();
  }

  private static @Nullable LocalDateTime written(@Nullable PostingTime time) {
    return time == null ? null : time.written();
  }
}
