package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingSide;

/** Paths that a posting had on a former site, in the one spelling by which they are looked up. */
public final class FormerPaths {
  private FormerPaths() {}

  static List<String> of(PostingSide side) {
    return Stream.concat(Stream.of(side.file()), side.copies().stream())
        .flatMap(FormerPaths::written)
        .map(FormerPaths::normal)
        .filter(path -> path.length() > 1)
        .distinct()
        .toList();
  }

  /** Decoded, composed (NFC), with a slash before and none after. */
  public static String normal(String path) {
    String decoded;
    try {
      decoded = UriUtils.decode(path.strip(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      decoded = path.strip();
    }
    String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
    String trimmed = composed.replaceAll("^/+|/+$", "");
    return "/" + trimmed;
  }

  private static Stream<String> written(PostingFile file) {
    return Stream.concat(file.aliases().stream(), file.frontMatter().texts("url").stream());
  }
}
