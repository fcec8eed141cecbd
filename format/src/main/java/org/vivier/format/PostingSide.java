package org.vivier.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting in one language.
 *
 * @param file the canonical file
 * @param copies the other files of the same key and language, sorted by path
 */
public record PostingSide(PostingFile file, List<PostingFile> copies, PostingFacts facts) {
  public PostingSide {
    copies = List.copyOf(copies);
  }

  /** The slugs at which the same text also stands: they lead to the canonical one. */
  public List<String> otherSlugs() {
    return copies.stream()
        .map(PostingFile::slug)
        .filter(slug -> !slug.equals(file.slug()))
        .distinct()
        .toList();
  }

  /** The old paths of the canonical file and of its copies. */
  public List<String> aliases() {
    return java.util.stream.Stream.concat(
            file.aliases().stream(), copies.stream().flatMap(copy -> copy.aliases().stream()))
        .distinct()
        .toList();
  }

  /** The id in the applicant tracking system. */
  public @Nullable String leverId() {
    return file.leverId();
  }
}
