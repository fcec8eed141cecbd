package org.vivier.check.document;

import java.util.ArrayList;
import java.util.List;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.PostingFile;
import org.vivier.format.SourceLines;

/**
 * Reads title and description as prose whose characters know their places, through YAML's folding.
 */
final class HeadReader {
  /** How far a character may stand behind its expected place: quotes, escapes, block indicators. */
  private static final int WINDOW = 8;

  private HeadReader() {}

  static List<Block> read(PostingFile file, SourceLines lines) {
    List<Block> head = new ArrayList<>();
    for (String key : List.of("title", "description")) {
      if (file.frontMatter().value(key) instanceof Scalar value && !value.text().isBlank()) {
        int from = lines.offset(value.span().line(), value.span().column());
        Prose prose = prose(value.text(), file.source(), from);
        head.add(new Block(Block.Kind.PARAGRAPH, 0, ' ', 0, prose, value.span()));
      }
    }
    return List.copyOf(head);
  }

  private static Prose prose(String text, String source, int from) {
    int[] offsets = new int[text.length() + 1];
    int at = from;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        offsets[i] = Math.min(at, source.length() - 1);
        while (at < source.length()
            && Character.isWhitespace(source.charAt(at))
            && !(c == ' ' && at > offsets[i] && doubled(text, i))) {
          at++;
        }
      } else {
        int found = source.indexOf(c, at);
        at = found >= 0 && found - at <= WINDOW ? found : Math.min(at, source.length() - 1);
        offsets[i] = at++;
      }
    }
    offsets[text.length()] = Math.min(at, source.length());
    return new Prose(text, offsets, List.of(), List.of());
  }

  /** Blanks written twice in a row stay two characters. */
  private static boolean doubled(String text, int index) {
    return index + 1 < text.length() && text.charAt(index + 1) == ' ';
  }
}
