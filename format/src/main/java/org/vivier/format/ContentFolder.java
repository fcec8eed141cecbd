package org.vivier.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A folder of postings, {@code {en,fr}/**}{@code /*.md}. Names are listed first and files read one
 * by one, so that memory need not grow with the folder.
 */
public final class ContentFolder {
  /** A posting larger than this is refused: 1 MiB. */
  public static final int MAX_BYTES = 1024 * 1024;

  private static final int HEAD_BYTES = 128 * 1024;

  private final Path directory;
  private final List<ContentEntry> entries;
  private final List<Finding> findings;
  private final Set<String> unreadable;

  private ContentFolder(Path directory, FolderWalk walk) {
    this.directory = directory;
    this.entries = walk.entries();
    this.findings = walk.findings();
    this.unreadable = walk.unreadable();
  }

  /**
   * Lists a folder.
   *
   * @throws ContentFolderException when there is no such folder or it can't be read
   */
  public static ContentFolder open(Path directory) {
    if (!Files.exists(directory)) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.MISSING);
    }
    if (!Files.isDirectory(directory)) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.NOT_A_FOLDER);
    }
    try {
      return new ContentFolder(directory, FolderWalk.of(directory));
    } catch (IOException e) {
      throw new ContentFolderException(directory, ContentFolderException.Reason.UNREADABLE);
    }
  }

  /** The folder as it was given. */
  public Path directory() {
    return directory;
  }

  /** The posting files, sorted by path. */
  public List<ContentEntry> entries() {
    return entries;
  }

  /** What was wrong while listing: links that lead outside, folders that can't be read. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Paths of files and folders that are there and can't be listed: what they hold is not known,
   * which is not the same as gone.
   */
  public Set<String> unreadable() {
    return unreadable;
  }

  /** Reads one file. Never fails: what is wrong becomes a finding of the file. */
  public PostingFile read(ContentEntry entry) {
    return read(entry, PostingFileReader::read);
  }

  /** Reads one file as {@link #read} does, but leaves its hash empty: for who only looks at it. */
  public PostingFile readUnhashed(ContentEntry entry) {
    return read(entry, PostingFileReader::unhashed);
  }

  private static PostingFile read(
      ContentEntry entry, BiFunction<String, byte[], PostingFile> reader) {
    Optional<byte[]> bytes = bytes(entry.location(), MAX_BYTES + 1);
    if (bytes.isEmpty()) {
      return PostingFile.unreadable(
          entry.path(),
          Message.of(
              "This file can’t be opened: check its permissions.",
              "Ce fichier ne peut pas être ouvert : vérifiez ses droits d’accès."));
    }
    if (bytes.get().length > MAX_BYTES) {
      return PostingFile.unreadable(
          entry.path(),
          Message.of(
              "This file is larger than 1 MiB: a posting is text only.",
              "Ce fichier dépasse 1 Mio : une offre n’est que du texte."));
    }
    return reader.apply(entry.path(), bytes.get());
  }

  /** The hash that {@link #read} would give a file; empty when it can't be opened. */
  public Optional<String> hash(ContentEntry entry) {
    return bytes(entry.location(), MAX_BYTES + 1).map(PostingFile::hashOf);
  }

  /** Reads one file without its body, for indexes over a whole folder. */
  public PostingFile readHead(ContentEntry entry) {
    return readHead(entry, (head, file) -> head);
  }

  /**
   * The same, with the bytes below the front matter, of which there are none when the file is very
   * large or can't be read.
   */
  public <T> T readHead(ContentEntry entry, BiFunction<PostingFile, byte[], T> use) {
    return bytes(entry.location(), HEAD_BYTES)
        .filter(file -> file.length < HEAD_BYTES)
        .map(file ->
            use.apply(PostingFileReader.head(entry.path(), file), PostingFileReader.below(file)))
        .orElseGet(() -> use.apply(read(entry), new byte[0]));
  }

  /** Reads every file, in the order of {@link #entries()}. */
  public List<PostingFile> readAll() {
    return entries.stream().map(this::read).toList();
  }

  private static Optional<byte[]> bytes(Path file, int limit) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(limit));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
