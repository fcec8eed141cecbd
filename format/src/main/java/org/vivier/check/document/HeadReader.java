package org.vivier.check.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.PostingFile;
import org.vivier.format.SourceLines;

/**
 * Reads the words of the front matter as prose whose characters know their places, through YAML's
 * folding: title, description and the posting's own questions.
 */
final class HeadReader {
  /** How far a character may stand behind its expected place: quotes, escapes, block indicators. */
  private static final int WINDOW = 8;

  private final PostingFile file;
  private final SourceLines lines;
  private final List<Block> blocks = new ArrayList<>();

  private HeadReader(PostingFile file, SourceLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Title and description. */
  static List<Block> head(PostingFile file, SourceLines lines) {
    HeadReader reader = new HeadReader(file, lines);
    reader.add(file.frontMatter().value("title"));
    reader.add(file.frontMatter().value("description"));
    return List.copyOf(reader.blocks);
  }

  /** What the questions say: each with its hint, then its options. */
  static List<Block> questions(PostingFile file, SourceLines lines) {
    HeadReader reader = new HeadReader(file, lines);
    for (Fields question : entries(file.frontMatter().value("questions"))) {
      reader.add(question.values().get("label"));
      reader.add(question.values().get("hint"));
      entries(question.values().get("options"))
          .forEach(option -> reader.add(option.values().get("label")));
    }
    return List.copyOf(reader.blocks);
  }

  private static List<Fields> entries(@Nullable FrontMatterValue value) {
    List<Fields> entries = new ArrayList<>();
    if (value instanceof Items items) {
      for (FrontMatterValue entry : items.values()) {
        if (entry instanceof Fields fields) {
          entries.add(fields);
        }
      }
    }
    return entries;
  }

  private void add(@Nullable FrontMatterValue written) {
    if (written instanceof Scalar value && !value.text().isBlank()) {
      int from = lines.offset(value.span().line(), value.span().column());
      Prose prose = prose(value.text(), file.source(), from);
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, ' ', 0, prose, value.span()));
    }
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
    return new Prose(text, offsets, List.of(), List.of(), List.of());
  }

  /** Blanks written twice in a row stay two characters. */
  private static boolean doubled(String text, int index) {
    return index + 1 < text.length() && text.charAt(index + 1) == ' ';
  }
}
