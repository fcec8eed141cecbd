package org.vivier.postings.pictures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Picture;
import org.vivier.format.PictureFile;
import org.vivier.format.PictureRefused;
import org.vivier.format.PostingFile;
import org.vivier.postings.PostingId;
import org.vivier.postings.PublicPosting;
import org.vivier.text.Folding;

/** The pictures that postings show. None is ever changed: another one has another hash. */
@Repository
public class Pictures {
  private static final String FOLDER = "pictures/";
  private static final int NAME_DIGITS = 12;
  private static final int LONGEST_NAME = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  Pictures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A size in which a picture is shown.
   *
   * @param hash of the file that came in, in hexadecimal
   */
  public record Size(String hash, int width, int height, String mediaType) {
    /** Its address on this site, which never means another picture. */
    public String path() {
      return "/pictures/%s-%s.%s"
          .formatted(hash, width, mediaType.equals("image/png") ? "png" : "jpg");
    }
  }

  /** A size with its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // read once, handed on once
  public record Content(Size size, byte[] bytes) {}

  /**
   * Keeps a file and draws what is shown of it; one that is here already stays as it is.
   *
   * @return its hash
   * @throws PictureRefused when it can't be shown
   */
  @Transactional
  public String keep(byte[] file) throws PictureRefused {
    String hash = PostingFile.hashOf(file);
    if (sizes(hash).isEmpty()) {
      List<PictureFile.Size> sizes = PictureFile.sizes(file);
      jdbc.sql(
              """
              insert into posting_picture (hash, original, added_at)
              values (:hash, :original, :now) on conflict (hash) do nothing
              """)
          .param("hash", hash)
          .param("original", file)
          .param("now", now())
          .update();
      sizes.forEach(size -> add(hash, size));
    }
    return hash;
  }

  private void add(String hash, PictureFile.Size size) {
    jdbc.sql(
            """
            insert into posting_picture_size (hash, width, height, media_type, content)
            values (:hash, :width, :height, :type, :content) on conflict (hash, width) do nothing
            """)
        .param("hash", hash)
        .param("width", size.width())
        .param("height", size.height())
        .param("type", size.mediaType())
        .param("content", size.bytes())
        .update();
  }

  /**
   * Keeps a file that somebody sent.
   *
   * @param name that it had on their machine
   * @return the path by which a posting names it
   * @throws PictureRefused when it can't be shown
   */
  @Transactional
  public String upload(String name, byte[] file) throws PictureRefused {
    String hash = keep(file);
    String path = path(name, hash);
    jdbc.sql(
            """
            insert into uploaded_picture (path, hash, uploaded_at) values (:path, :hash, :now)
            on conflict (path) do nothing
            """)
        .param("path", path)
        .param("hash", hash)
        .param("now", now())
        .update();
    return path;
  }

  private String path(String name, String hash) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String stem =
        Folding.fold(last.replaceFirst("\\.[^.]*$", ""))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String shortened = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
    String type =
        jdbc.sql("select get_byte(original, 0) = 137 from posting_picture where hash = :hash")
                .param("hash", hash)
                .query(Boolean.class)
                .single()
            ? ".png"
            : ".jpg";
    return FOLDER
        + (shortened.isEmpty() ? "team" : shortened)
        + "-"
        + hash.substring(0, NAME_DIGITS)
        + type;
  }

  /** The hash of the picture that a posting means by a path; empty when it has none there. */
  public Optional<String> meant(@Nullable PostingId posting, String path) {
    return jdbc.sql(
            """
            select hash from (
              select hash, version from posting_version_picture
              where posting_id = :posting and path = :path
              union all select hash, 0 from uploaded_picture where path = :path) known
            order by version desc limit 1
            """)
        .param("posting", posting == null ? new UUID(0, 0) : posting.value())
        .param("path", path)
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /** The sizes of the picture that a public posting shows, the smallest first. */
  public List<Size> of(PublicPosting posting) {
    Picture picture = posting.facts().facts().picture();
    return picture == null
        ? List.of()
        : jdbc.sql(
                """
                select hash from posting_version_picture
                where posting_id = :posting and version = :version and path = :path
                """)
            .param("posting", posting.id().value())
            .param("version", posting.version())
            .param("path", picture.path())
            .query((row, n) -> row.getString(1))
            .optional()
            .map(this::sizes)
            .orElse(List.of());
  }

  /** The sizes of a picture, the smallest first. */
  public List<Size> sizes(String hash) {
    return jdbc.sql(
            """
            select hash, width, height, media_type from posting_picture_size
            where hash = :hash order by width
            """)
        .param("hash", hash)
        .query(
            (row, n) -> new Size(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)))
        .list();
  }

  /** One size with its bytes. */
  public Optional<Content> content(String hash, int width) {
    return jdbc.sql(
            """
            select hash, width, height, media_type, content from posting_picture_size
            where hash = :hash and width = :width
            """)
        .param("hash", hash)
        .param("width", width)
        .query((row, n) ->
            new Content(
                new Size(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)),
                row.getBytes(5)))
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
