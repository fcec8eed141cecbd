package org.vivier.postings.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every posting's files, pictures among them, as they were read: importing them again
 * changes nothing.
 *
 * <p>Samples that have stepped aside stay behind. A file with another text is never overwritten.
 */
@Component
public class ExportPostings {
  private static final int FETCH = 200;

  /** Each may have megabytes. */
  private static final int FETCH_PICTURES = 2;

  private static final String FILES =
      """
      select f.path, convert_to(f.source, 'UTF8') from posting_file f
      join posting_version v on v.posting_id = f.posting_id and v.number = f.version
      join posting p on p.id = f.posting_id
      where v.latest and (p.set_aside_at is null or p.origin = 'content')
      order by f.path
      """;

  /** Of two that a path has meant, the one that it meant last. */
  private static final String PICTURES =
      """
      select distinct on (i.path) i.path, o.original from posting_version_picture i
      join posting_version v on v.posting_id = i.posting_id and v.number = i.version
      join posting p on p.id = i.posting_id
      join posting_picture o on o.hash = i.hash
      where v.latest and (p.set_aside_at is null or p.origin = 'content')
      order by i.path, v.imported_at desc
      """;

  private final JdbcTemplate jdbc;

  ExportPostings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes into a folder, which is made when it isn't there.
   *
   * @throws ExportRefused when a file stands in the way; then nothing is written
   */
  @Transactional(readOnly = true)
  public ExportReport handle(Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw ExportRefused.notAFolder(folder);
    }
    forEachFile((path, bytes) -> refuseToOverwrite(inside(target, path), bytes));
    forEachPicture((path, bytes) -> refuseToOverwrite(inside(target, path), bytes));
    AtomicInteger files = new AtomicInteger();
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw ExportRefused.notAFolder(folder);
    }
    forEachFile((path, bytes) -> {
      write(inside(target, path), bytes);
      files.incrementAndGet();
    });
    forEachPicture((path, bytes) -> write(inside(target, path), bytes));
    return new ExportReport(folder, files.get());
  }

  private void forEachFile(BiConsumer<String, byte[]> consumer) {
    forEach(FILES, FETCH, consumer);
  }

  private void forEachPicture(BiConsumer<String, byte[]> consumer) {
    forEach(PICTURES, FETCH_PICTURES, consumer);
  }

  private void forEach(String select, int fetch, BiConsumer<String, byte[]> consumer) {
    jdbc.query(
        connection -> {
          var statement = connection.prepareStatement(select);
          statement.setFetchSize(fetch);
          return statement;
        },
        row -> {
          consumer.accept(row.getString(1), row.getBytes(2));
        });
  }

  private static Path inside(Path target, String path) {
    Path file = target.resolve(path).normalize();
    if (!file.startsWith(target)) {
      throw new IllegalStateException("A stored path leads out of the folder: " + path);
    }
    return file;
  }

  private static void refuseToOverwrite(Path file, byte[] bytes) {
    try {
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
        throw ExportRefused.exists(file);
      }
    } catch (IOException e) {
      throw ExportRefused.exists(file);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), ".export", null);
      try {
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw ExportRefused.unwritable(file);
    }
  }
}
