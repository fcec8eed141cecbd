package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.List;
import org.vivier.authoring.DraftSide;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.WordDiff;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** What differs between two texts, language by language. */
final class Differences {
  private Differences() {}

  /** Those languages in which something differs. */
  static List<EditorPage.Difference> of(DraftText before, DraftText after, Words words) {
    List<EditorPage.Difference> found = new ArrayList<>();
    for (Language language : Language.values()) {
      List<WordDiff.Part> parts = WordDiff.of(all(before.in(language)), all(after.in(language)));
      if (WordDiff.changes(parts) > 0) {
        found.add(
            new EditorPage.Difference(
                language.tag(), words.text("authoring.language." + language.tag()), parts));
      }
    }
    return found;
  }

  private static String all(DraftSide side) {
    return String.join(
        "\n\n",
        List.of(side.title(), side.description(), side.body(), side.more()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
