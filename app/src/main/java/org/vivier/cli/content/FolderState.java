package org.vivier.cli.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vivier.check.ConfigurationFile;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.PostingFile;

/**
 * What an import would see in a folder. By the content of the files: their size and time stay the
 * same when one is put back from a copy, or written twice in a moment.
 *
 * @param digests of the files by path; empty for what can't be read
 */
record FolderState(Map<String, String> digests, Set<String> unreadable) {
  /** Equals the state of no folder. */
  static final FolderState UNKNOWN = new FolderState(Map.of(), Set.of("?"));

  FolderState {
    digests = Map.copyOf(digests);
    unreadable = Set.copyOf(unreadable);
  }

  /**
   * Reads every file once.
   *
   * @throws org.vivier.format.ContentFolderException when the folder itself can't be read
   */
  static FolderState of(Path folder) {
    ContentFolder content = ContentFolder.open(folder);
    Map<String, String> digests =
        content.entries().parallelStream()
            .collect(Collectors.toMap(ContentEntry::path, digest(content)));
    digests.put(ConfigurationFile.NAME, configuration(folder));
    return new FolderState(digests, content.unreadable());
  }

  private static Function<ContentEntry, String> digest(ContentFolder content) {
    return entry -> content.hash(entry).orElse("");
  }

  private static String configuration(Path folder) {
    try {
      return PostingFile.hashOf(Files.readAllBytes(folder.resolve(ConfigurationFile.NAME)));
    } catch (IOException e) {
      return "";
    }
  }
}
