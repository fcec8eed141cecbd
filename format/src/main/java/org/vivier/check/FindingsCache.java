package org.vivier.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.ContentEntry;
import org.vivier.format.Finding;
import org.vivier.format.PostingFile;

/**
 * What the last run found in a folder, so that a hook looks only at the postings that changed. The
 * findings of a posting depend on the names and bytes of its files, on the configuration and on the
 * day: with all of them the same, they are the same.
 */
final class FindingsCache {
  /** Remembers nothing. */
  static final FindingsCache NONE =
      new FindingsCache(null, new FindingsFile.Content("", Map.of(), Map.of()));

  private final @Nullable Path file;
  private final FindingsFile.Content earlier;
  private final Map<String, FolderIndex.Head> heads = new ConcurrentHashMap<>();
  private final Map<String, List<Finding>> findings = new ConcurrentHashMap<>();

  private FindingsCache(@Nullable Path file, FindingsFile.Content earlier) {
    this.file = file;
    this.earlier = earlier;
  }

  /**
   * The cache of a content folder; empty when it can't be read or is of other circumstances.
   *
   * @param directory where the caches of one build are kept: another build has other rules
   * @param circumstances what findings depend on besides the files
   */
  static FindingsCache open(Path directory, Path content, String circumstances) {
    String whole = content.toAbsolutePath().normalize().toString();
    Path file = directory.resolve(PostingFile.hashOf(whole.getBytes(StandardCharsets.UTF_8)));
    FindingsFile.Content empty = new FindingsFile.Content(circumstances, Map.of(), Map.of());
    try {
      return new FindingsCache(file, FindingsFile.read(file).filter(empty::alike).orElse(empty));
    } catch (IOException | RuntimeException e) {
      return new FindingsCache(file, empty);
    }
  }

  /** Whether anything is remembered, so that hashes are worth their time. */
  boolean used() {
    return file != null;
  }

  /** The head of a file with these bytes. */
  Optional<FolderIndex.Head> head(ContentEntry entry, String hash) {
    return Optional.ofNullable(earlier.heads().get(entry.path()))
        .filter(head -> head.hash().equals(hash));
  }

  /** What was found in a posting of just these files. */
  Optional<List<Finding>> findings(List<FolderIndex.Line> posting) {
    Optional<List<Finding>> known = Optional.ofNullable(earlier.findings().get(key(posting)));
    known.ifPresent(found -> keep(posting, found));
    return known;
  }

  /** Keeps what was found, unless a file has become another one since it was indexed. */
  void keep(List<FolderIndex.Line> posting, List<PostingFile> read, List<Finding> found) {
    if (read.stream().noneMatch(readFile -> readFile.hash().isEmpty())
        && posting.stream()
            .map(line -> line.head().hash())
            .toList()
            .equals(read.stream().map(PostingFile::hash).toList())) {
      keep(posting, found);
    }
  }

  private void keep(List<FolderIndex.Line> posting, List<Finding> found) {
    posting.forEach(line -> heads.put(line.entry().path(), line.head()));
    findings.put(key(posting), found);
  }

  /** Writes what was kept, if it is not what was read; a cache that can't be written is none. */
  void save() {
    FindingsFile.Content now = new FindingsFile.Content(earlier.circumstances(), heads, findings);
    if (file != null && !now.findings().keySet().equals(earlier.findings().keySet())) {
      try {
        FindingsFile.write(file, now);
      } catch (IOException e) {
        // The next run takes as long as this one.
      }
    }
  }

  private static String key(List<FolderIndex.Line> posting) {
    return posting.stream()
        .map(line -> line.entry().path() + "\0" + line.head().hash())
        .collect(Collectors.joining("\n"));
  }
}
