package org.vivier.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.util.stream.Collectors.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Writes a journal into a folder, as {@link ExportedJournal} reads it. */
final class ExportJournal implements JournalSource.Reader {
  private final OutputStream records;
  private final OutputStream hashes;
  private long written;

  private ExportJournal(OutputStream records, OutputStream hashes) {
    this.records = records;
    this.hashes = hashes;
  }

  /**
   * Writes it where there is none.
   *
   * @return how many records
   * @throws java.nio.file.FileAlreadyExistsException when there is one
   */
  static long write(JournalSource journal, VerifierKey key, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ExportedJournal.KEY), key + "\n", CREATE_NEW);
    try (OutputStream records = file(folder, ExportedJournal.RECORDS);
        OutputStream hashes = file(folder, ExportedJournal.HASHES)) {
      Files.writeString(
          folder.resolve(ExportedJournal.CHECKPOINTS),
          journal.notes().stream().map(note -> note + "\n").collect(joining()),
          UTF_8,
          CREATE_NEW);
      ExportJournal export = new ExportJournal(records, hashes);
      journal.read(export);
      return export.written;
    } catch (Deviation deviation) {
      throw new IOException("the journal is not whole", deviation);
    }
  }

  private static OutputStream file(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name), CREATE_NEW));
  }

  @Override
  public void take(JournalSource.Entry entry) throws Deviation {
    if (entry.text() == null || entry.hash() == null) {
      throw new Deviation(Deviation.Kind.RECORD_MISSING, entry);
    }
    try {
      records.write(entry.text());
      records.write('\n');
      hashes.write(Base64.getEncoder().encodeToString(entry.hash()).getBytes(US_ASCII));
      hashes.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }
}
