package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.PostingFile;

/**
 * Which files of a folder make which posting, without their texts: a folder may be larger than
 * memory.
 *
 * @param byKey the files of each key; a file without a key stands alone as {@code file:} and path
 * @param findings of what could not be read at all, and so is not imported
 */
record FolderIndex(Map<String, List<Indexed>> byKey, List<Finding> findings) {
  /** Begins the key of a file that has none. */
  static final String LONE = "file:";

  /** A file that has been read once. */
  record Indexed(ContentEntry entry, String hash) {}

  static FolderIndex of(ContentFolder folder) {
    Map<String, List<Indexed>> byKey = new TreeMap<>();
    List<Finding> findings = new ArrayList<>(folder.findings());
    for (Glimpse file :
        folder.entries().parallelStream().map(e -> Glimpse.of(e, folder)).toList()) {
      if (file.readable()) {
        byKey.computeIfAbsent(file.key(), any -> new ArrayList<>()).add(file.indexed());
      } else {
        findings.addAll(file.findings());
      }
    }
    return new FolderIndex(byKey, findings);
  }

  /** What is kept of a file that was read, on any thread; not its text. */
  private record Glimpse(Indexed indexed, String key, boolean readable, List<Finding> findings) {
    static Glimpse of(ContentEntry entry, ContentFolder folder) {
      PostingFile file = folder.read(entry);
      return new Glimpse(
          new Indexed(entry, file.hash()), keyOf(file), !file.source().isEmpty(), file.findings());
    }
  }

  /**
   * SHA-256 over the paths and contents of a posting's files, in hexadecimal.
   *
   * @param more what else decides on the posting
   */
  static String fingerprint(List<Indexed> files, String more) {
    return PostingFile.hashOf(
        files.stream()
            .map(file -> file.entry().path() + '\0' + file.hash() + '\n')
            .collect(Collectors.joining("", "", more))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The same files, with more that an editor must know. */
  FolderIndex with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new FolderIndex(byKey, all);
  }

  private static String keyOf(PostingFile file) {
    String key = file.translationKey();
    return key == null ? LONE + file.path() : key;
  }
}
