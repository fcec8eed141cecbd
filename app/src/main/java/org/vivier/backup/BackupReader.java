package org.vivier.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.backup.Contents.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup once, from its first byte to its last, and hands over what is in it. */
final class BackupReader {
  private static final int BUFFER = 1 << 16;
  private static final int PIECE = 1 << 20;

  /** The most that anything else than rows may have. */
  private static final int SMALL = 16 << 20;

  private final JsonMapper json;
  private final TarArchiveInputStream tar;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable TarArchiveEntry entry;

  private BackupReader(InputStream content, JsonMapper json) throws IOException {
    this.json = json;
    tar = new TarArchiveInputStream(content, "UTF-8");
    next();
  }

  /**
   * Hands over all of it.
   *
   * @throws BackupRefused when the file is not whole, or not what was written
   */
  static void read(BackupFile file, JsonMapper json, BackupContent content) throws SQLException {
    try (BackupFile.Body body = file.open()) {
      InputStream unpacked = new GZIPInputStream(body.content(), BUFFER);
      new BackupReader(unpacked, json).handOver(content);
      // What pads the tar; gzip and the cipher know only at their end whether all was well.
      unpacked.transferTo(OutputStream.nullOutputStream());
      body.checkEnd();
      content.complete();
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new BackupRefused(Reason.UNREADABLE, file.path(), e);
    } catch (IOException e) {
      throw new BackupRefused(Reason.DAMAGED, file.path(), e);
    } catch (BackupRefused e) {
      throw file.explained(e);
    } catch (SQLException | RuntimeException e) {
      if (!file.isWhole()) {
        throw new BackupRefused(Reason.DAMAGED, file.path(), e);
      }
      throw e;
    }
  }

  private void handOver(BackupContent content) throws IOException, SQLException {
    Description description = read(FileForm.DESCRIPTION, Description.class);
    content.description(description);
    if (description.masterKey()) {
      content.masterKey(new String(small(FileForm.MASTER_KEY), UTF_8));
    }
    for (Table table : description.tables()) {
      content.begin(table);
      content.end(table, rows(FileForm.TABLES + table.path(), content));
    }
    content.sequences(List.of(read(FileForm.SEQUENCES, Sequence[].class)));
    List<Part> came = List.copyOf(parts);
    if (!read(FileForm.CONTENTS, Contents.class).parts().equals(came) || entry != null) {
      throw new IOException("the contents are not those that were written");
    }
  }

  private Part rows(String name, BackupContent content) throws IOException, SQLException {
    PartDigest digest = new PartDigest(name);
    byte[] piece = new byte[PIECE];
    for (int number = 1; isPiece(name, number); number++) {
      int length = tar.readNBytes(piece, 0, PIECE);
      digest.update(piece, 0, length);
      content.rows(piece, length);
      if (tar.read() >= 0) {
        throw new IOException("a piece is too long");
      }
      next();
    }
    Part part = digest.part();
    parts.add(part);
    return part;
  }

  private boolean isPiece(String name, int number) {
    return entry != null && entry.getName().equals("%s/%08d".formatted(name, number));
  }

  private <T> T read(String name, Class<T> type) throws IOException {
    try {
      return json.readValue(small(name), type);
    } catch (JacksonException e) {
      throw new IOException(name, e);
    }
  }

  private byte[] small(String name) throws IOException {
    if (entry == null || !entry.getName().equals(name) || entry.getSize() > SMALL) {
      throw new IOException(name + " is missing");
    }
    byte[] content = tar.readAllBytes();
    parts.add(PartDigest.of(name, content));
    next();
    return content;
  }

  private void next() throws IOException {
    entry = tar.getNextEntry();
  }
}
