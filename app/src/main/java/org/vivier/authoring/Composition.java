package org.vivier.authoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vivier.format.Language;
import org.vivier.postings.WritePosting;

/**
 * A draft as the files of a posting, with the way back from each line to the draft.
 *
 * @param text as it would be published
 */
record Composition(WritePosting.Text text, Map<Language, Side> sides) {

  /**
   * One language.
   *
   * @param head how many lines stand before the body, both dashes included
   */
  record Side(String path, int head, List<String> headLines, Expansion body) {

    /** Where a line of the file comes from. */
    Place place(int line) {
      if (line <= head) {
        String written = line < 2 || line > head - 1 ? "" : headLines.get(line - 2);
        return written.startsWith("title:")
            ? new Place(Field.TITLE, 0)
            : written.startsWith("description:")
                ? new Place(Field.DESCRIPTION, 0)
                : new Place(Field.MORE, 0);
      }
      int index = Math.min(line - head, body.lines().size()) - 1;
      return new Place(Field.BODY, index < 0 ? 1 : body.lines().get(index));
    }
  }

  /** A part of a draft. */
  enum Field {
    TITLE,
    DESCRIPTION,
    BODY,
    MORE
  }

  /** A line of a draft's body, from 1, or one of its other fields. */
  record Place(Field field, int line) {}

  /** One language. */
  Side side(Language language) {
    return Objects.requireNonNull(sides.get(language));
  }

  /** The language of a file. */
  Language language(String path) {
    return side(Language.FR).path().equals(path) ? Language.FR : Language.EN;
  }
}
