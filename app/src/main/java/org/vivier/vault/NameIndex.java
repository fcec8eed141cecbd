package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.text.Folding;

/**
 * Finds people by parts of their names without storing names in clear: the same part gives the same
 * 32 bytes, and only who has the key can tell which part that was.
 */
@Component
public class NameIndex {
  private static final String NAME = "name-index";
  private static final int BYTES = 32;
  private static final int MOST_PARTS = 20;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern INSIDE = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PrfSet prf;

  NameIndex(NamedKeys keys) {
    prf = Tink.primitive(keys.of(NAME, Tink.INDEX), PrfSet.class);
  }

  /**
   * What a name is found by: each of its words, without accents and in lower case; of words with a
   * hyphen or an apostrophe also their parts. Never nothing.
   */
  public List<byte[]> of(String name) {
    Set<String> parts = new LinkedHashSet<>();
    words(name)
        .forEach(word -> {
          parts.add(glued(word));
          Stream.of(word.split("-")).map(NameIndex::glued).forEach(parts::add);
          parts.addAll(List.of(INSIDE.split(word)));
        });
    parts.remove("");
    if (parts.isEmpty()) {
      parts.add(Folding.fold(name));
    }
    return parts.stream().limit(MOST_PARTS).map(this::index).toList();
  }

  /** What all must be there for a name to be found by these words. */
  public List<byte[]> searching(String typed) {
    return words(typed)
        .map(NameIndex::glued)
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST_PARTS)
        .map(this::index)
        .toList();
  }

  private static Stream<String> words(String name) {
    return BLANKS.splitAsStream(Folding.fold(name));
  }

  private static String glued(String word) {
    return INSIDE.matcher(word).replaceAll("");
  }

  private byte[] index(String part) {
    try {
      return prf.computePrimary(part.getBytes(UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot compute an index", e);
    }
  }
}
