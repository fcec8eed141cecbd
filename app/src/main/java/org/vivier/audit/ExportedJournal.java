package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal in a folder, which needs no database and no Vivier: {@code records.jsonl} with a line
 * for each record in the order of the tree, {@code checkpoints.txt} with the signed notes, each
 * followed by an empty line, and {@code key.txt} with the verifier key.
 */
final class ExportedJournal implements JournalSource {
  static final String RECORDS = "records.jsonl";
  static final String CHECKPOINTS = "checkpoints.txt";
  static final String KEY = "key.txt";

  private static final int LONGEST = 1 << 16;

  private final Path folder;

  ExportedJournal(Path folder) {
    this.folder = folder;
  }

  /** Writes a journal into a folder, where there must be none. */
  static long write(JournalSource journal, VerifierKey key, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(KEY), key + "\n", java.nio.file.StandardOpenOption.CREATE_NEW);
    Files.writeString(
        folder.resolve(CHECKPOINTS),
        journal.notes().stream()
            .map(note -> note + "\n")
            .collect(java.util.stream.Collectors.joining()));
    long[] written = {0};
    try (OutputStream records =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(RECORDS)))) {
      journal.read(entry -> {
        if (entry.text() == null) {
          throw new Deviation(Deviation.Kind.RECORD_MISSING, entry.index() + 1);
        }
        try {
          records.write(entry.text());
          records.write('\n');
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        written[0]++;
      });
    } catch (Deviation deviation) {
      throw new IOException(deviation);
    }
    return written[0];
  }

  /** The key beside the records: right only if the folder comes from whom one trusts. */
  VerifierKey key() throws IOException {
    return VerifierKey.parse(Files.readString(folder.resolve(KEY)))
        .orElseThrow(() -> new IOException(folder.resolve(KEY).toString()));
  }

  @Override
  public List<String> notes() throws IOException {
    List<String> notes = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    boolean signed = false;
    for (String line : Files.readString(folder.resolve(CHECKPOINTS), UTF_8).split("\n", -1)) {
      if (line.isEmpty() && signed) {
        notes.add(note.toString());
        note.setLength(0);
        signed = false;
      } else {
        note.append(line).append('\n');
        signed = signed || line.startsWith("\u2014 ");
      }
    }
    if (!note.toString().isBlank()) {
      notes.add(note.toString());
    }
    return notes;
  }

  @Override
  public void read(Reader reader) throws IOException, Deviation {
    try (InputStream records =
        new BufferedInputStream(Files.newInputStream(folder.resolve(RECORDS)), LONGEST)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long index = 0;
      for (int read = records.read(); read >= 0; read = records.read()) {
        if (read == '\n') {
          reader.take(new Entry(index, line.toByteArray(), null));
          index++;
          line.reset();
        } else if (line.size() < LONGEST) {
          line.write(read);
        } else {
          throw new Deviation(Deviation.Kind.RECORD_CHANGED, index + 1);
        }
      }
      if (line.size() > 0) {
        reader.take(new Entry(index, line.toByteArray(), null));
      }
    }
  }

  /** An export holds what was sealed. */
  @Override
  public long unsealed() {
    return 0;
  }

  @Override
  public void close() {}
}
