package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.PostingFile;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;

/** Where the one true text of a posting is, and how it passes from one place to the other. */
@Component
public class PostingSource {
  /** The places. */
  public enum Kind {
    /** The samples that come along with the program. */
    SAMPLE("sample"),
    /** Files that an import reads. */
    FOLDER("content"),
    /** Written in the browser; an import leaves it alone. */
    EDITOR("editor");

    private final String origin;

    Kind(String origin) {
      this.origin = origin;
    }

    /** The name in the database. */
    String origin() {
      return origin;
    }

    private static Kind of(String origin) {
      for (Kind kind : values()) {
        if (kind.origin.equals(origin)) {
          return kind;
        }
      }
      throw new IllegalStateException("no origin " + origin);
    }
  }

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  PostingSource(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Where it is; empty when there is no such posting. */
  public Optional<Kind> of(PostingId posting) {
    return jdbc.sql("select origin from posting where id = :id")
        .param("id", posting.value())
        .query(String.class)
        .optional()
        .map(Kind::of);
  }

  /** What its files share, and what no other posting has. */
  public Optional<String> key(PostingId posting) {
    return jdbc.sql("select key from posting where id = :id")
        .param("id", posting.value())
        .query(String.class)
        .optional();
  }

  /** Its files as they were last read or written, copies included. */
  public List<PostingFile> files(PostingId posting) {
    return jdbc.sql(
            """
            select f.path, f.source from posting_file f
            join posting_version v on v.posting_id = f.posting_id and v.number = f.version
            where v.latest and v.posting_id = :id order by f.path
            """)
        .param("id", posting.value())
        .query((row, n) ->
            PostingFile.parse(row.getString(1), row.getString(2).getBytes(StandardCharsets.UTF_8)))
        .list();
  }

  /**
   * Makes the editor the source; imports leave the posting alone from now on. Gives the files as
   * they are at that moment: no import comes between. In the caller's transaction.
   */
  @Transactional
  public List<PostingFile> takeOver(PostingId posting, Actor by) {
    move(posting, Kind.EDITOR, "posting.taken-over", by);
    return files(posting);
  }

  /** Makes the folder the source again: the next import reads its files, if they are there. */
  @Transactional
  public void giveBack(PostingId posting, Actor by) {
    move(posting, Kind.FOLDER, "posting.given-back", by);
  }

  private void move(PostingId posting, Kind to, String act, Actor by) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('vivier.postings.import'))")
        .query((row, n) -> n)
        .list();
    int moved =
        jdbc.sql("update posting set origin = :to where id = :id and origin <> :to")
            .param("to", to.origin())
            .param("id", posting.value())
            .update();
    if (moved > 0) {
      events.publishEvent(Recorded.of(act, by, Subject.of("posting", posting.value())));
    }
  }
}
