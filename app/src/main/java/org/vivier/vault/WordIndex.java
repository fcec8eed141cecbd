package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.text.Folding;

/**
 * Finds texts by their words without storing words in clear: the same word gives the same number,
 * and only who has the key can tell which word that was.
 */
@Component
public class WordIndex {
  private static final String NAME = "word-index";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 600;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PrfSet prf;

  WordIndex(NamedKeys keys) {
    prf = Tink.primitive(keys.of(NAME, Tink.INDEX), PrfSet.class);
  }

  /**
   * The words of a text, each once: without accents and in lower case, of three letters and more,
   * and of a long text only the first ones.
   */
  public static List<String> words(String text) {
    return BETWEEN
        .splitAsStream(Folding.fold(text))
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /** The numbers of these words, in their order. */
  public LongStream of(Stream<String> words) {
    return words.mapToLong(this::index);
  }

  /** The numbers of the words of a text, each once, sorted: the order tells nothing. */
  public long[] of(String text) {
    return of(words(text).stream()).sorted().distinct().toArray();
  }

  private long index(String word) {
    try {
      return ByteBuffer.wrap(prf.computePrimary(word.getBytes(UTF_8), Long.BYTES)).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot compute an index", e);
    }
  }
}
