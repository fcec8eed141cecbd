package org.vivier.check.align;

import java.util.List;
import org.vivier.check.document.Document;
import org.vivier.format.Language;
import org.vivier.format.PostingPair;

/** The two languages of a posting, aligned. */
public final class DocumentPair {
  private final PostingPair posting;
  private final Document english;
  private final Document french;
  private final Alignment alignment;
  private final Statements statements;

  /** Aligns two documents of one posting. */
  public DocumentPair(PostingPair posting, Document english, Document french, Knowledge knowledge) {
    this.posting = posting;
    this.english = english;
    this.french = french;
    this.alignment = Aligner.align(english, french, Lexicon.with(knowledge.terms()));
    this.statements = new Statements(english, french, alignment);
  }

  /** The posting as the format sees it. */
  public PostingPair posting() {
    return posting;
  }

  /** The English file. */
  public Document english() {
    return english;
  }

  /** The French file. */
  public Document french() {
    return french;
  }

  /** One of the two files. */
  public Document in(Language language) {
    return language == Language.EN ? english : french;
  }

  /** Both files. */
  public List<Document> both() {
    return List.of(english, french);
  }

  /** What matches what. */
  public Alignment alignment() {
    return alignment;
  }

  /** What both state in numbers, codes and names. */
  public Statements statements() {
    return statements;
  }
}
