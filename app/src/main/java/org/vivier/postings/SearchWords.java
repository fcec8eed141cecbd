package org.vivier.postings;

import org.commonmark.renderer.text.TextContentRenderer;
import org.vivier.format.Language;
import org.vivier.format.Markdown;
import org.vivier.format.PostingFile;
import org.vivier.text.SearchText;

/**
 * What the full-text index is fed with: folded words, inclusive forms spelled out.
 *
 * @param configuration PostgreSQL's name of the language's stemming
 */
record SearchWords(String configuration, String title, String description, String body) {
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().extensions(Markdown.extensions()).build();

  static SearchWords of(PostingFile file) {
    Language language = file.language();
    return new SearchWords(
        configuration(language),
        indexed(file.title(), language),
        indexed(file.description(), language),
        indexed(PLAIN.render(Markdown.parse(file.body())), language));
  }

  /** As PostgreSQL is asked for it, whose parser would drop the signs of C++ and C#. */
  static String spelledOut(String folded) {
    return folded.replace("+", "plus").replace("#", "sharp");
  }

  private static String indexed(String text, Language language) {
    return spelledOut(SearchText.indexable(text, language));
  }

  static String configuration(Language language) {
    return language == Language.EN ? "english" : "french";
  }
}
