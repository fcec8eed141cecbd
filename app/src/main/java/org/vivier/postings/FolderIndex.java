package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.PostingFile;

/**
 * Which files of a folder make which posting, without their texts: a folder may be larger than
 * memory.
 *
 * @param byKey the files of each key; a file without a key stands alone as {@code file:} and path
 * @param findings of what could not be read at all, and so is not imported
 * @param unreadable paths of those files and folders
 * @param hint what to say of a folder that holds nothing
 */
record FolderIndex(
    Map<String, List<Indexed>> byKey,
    List<Finding> findings,
    Set<String> unreadable,
    Optional<Message> hint) {
  /** Begins the key of a file that has none. */
  static final String LONE = "file:";

  /** A file that has been read once. */
  record Indexed(ContentEntry entry, String hash) {}

  static FolderIndex of(ContentFolder folder) {
    Map<String, List<Indexed>> byKey = new TreeMap<>();
    List<Finding> findings = new ArrayList<>(folder.findings());
    Set<String> unreadable = new HashSet<>(folder.unreadable());
    for (Glimpse file :
        folder.entries().parallelStream().map(e -> Glimpse.of(e, folder)).toList()) {
      if (file.readable()) {
        byKey.computeIfAbsent(file.key(), any -> new ArrayList<>()).add(file.indexed());
      } else {
        findings.addAll(file.findings());
        unreadable.add(file.indexed().entry().path());
      }
    }
    return new FolderIndex(byKey, findings, unreadable, folder.hint());
  }

  /** Whether a file of this path is among what could not be read. */
  boolean hides(String path) {
    return unreadable.stream()
        .anyMatch(hidden -> path.equals(hidden) || path.startsWith(hidden + "/"));
  }

  /** Whether any file of this language could be read. */
  boolean has(Language language) {
    return byKey.values().stream()
        .flatMap(List::stream)
        .anyMatch(file -> file.entry().language() == language);
  }

  /** The same without some postings. */
  FolderIndex without(Set<String> keys) {
    Map<String, List<Indexed>> rest = new TreeMap<>(byKey);
    rest.keySet().removeAll(keys);
    return new FolderIndex(rest, findings, unreadable, hint);
  }

  /** What is kept of a file that was read, on any thread; not its text. */
  private record Glimpse(Indexed indexed, String key, boolean readable, List<Finding> findings) {
    static Glimpse of(ContentEntry entry, ContentFolder folder) {
      PostingFile file = folder.read(entry);
      return new Glimpse(
          new Indexed(entry, file.hash()), keyOf(file), isKnown(file), file.findings());
    }

    /** Nothing tells which posting a file is that is empty, cut off or overwritten. */
    private static boolean isKnown(PostingFile file) {
      return !file.source().isEmpty() && (file.readable() || file.translationKey() != null);
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
    return new FolderIndex(byKey, all, unreadable, hint);
  }

  private static String keyOf(PostingFile file) {
    String key = file.translationKey();
    return key == null ? LONE + file.path() : key;
  }
}
