package org.vivier.format;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All postings of a folder, paired by their translation key.
 *
 * @param pairs sorted by key
 * @param findings of files that can't be paired, sorted
 */
public record PostingSet(List<PostingPair> pairs, List<Finding> findings) {
  /** The zone of local times when nothing else is configured. */
  public static final ZoneId DEFAULT_ZONE = ZoneId.of("America/Toronto");

  public PostingSet {
    pairs = List.copyOf(pairs);
    findings = List.copyOf(findings);
  }

  /** Pairs files, with local times in the default zone. */
  public static PostingSet assemble(Collection<PostingFile> files) {
    return assemble(files, DEFAULT_ZONE);
  }

  /**
   * Pairs files.
   *
   * @param zone the organization's zone, for postings that don't name their own
   */
  public static PostingSet assemble(Collection<PostingFile> files, ZoneId zone) {
    Map<String, List<PostingFile>> byKey = new TreeMap<>();
    List<Finding> loose = new ArrayList<>();
    for (PostingFile file : files) {
      String key = file.translationKey();
      if (key != null) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(file);
      } else {
        loose.addAll(file.findings());
        withoutKey(file, loose);
      }
    }
    List<PostingPair> pairs =
        byKey.entrySet().stream()
            .map(entry -> PairAssembler.assemble(entry.getKey(), entry.getValue(), zone))
            .toList();
    return new PostingSet(pairs, loose.stream().sorted().toList());
  }

  private static void withoutKey(PostingFile file, List<Finding> findings) {
    if (!file.readable()) {
      return;
    }
    findings.add(
        Finding.of(
            FormatRules.KEY_REQUIRED,
            Severity.ERROR,
            file.path(),
            file.frontMatter().span("translationKey"),
            Message.of(
                "“translationKey” is missing: without it this file has no counterpart.",
                "La clé « translationKey » manque : sans elle, ce fichier n’a pas d’équivalent.")));
  }
}
