package org.vivier.check.align;

import java.util.List;
import org.vivier.check.document.Document;
import org.vivier.check.document.Prose;
import org.vivier.format.Language;
import org.vivier.format.PostingPair;

/** The two languages of a posting, aligned. */
public final class DocumentPair {
  /** So many blocks, and so many items of a list, are aligned; {@link SequenceAligner}. */
  public static final int MOST_IN_ORDER = SequenceAligner.LONGEST;

  /** So many characters of a block are compared; {@link Signatures}. */
  public static final int LONGEST_BLOCK = Signatures.LONGEST_BLOCK;

  private final PostingPair posting;
  private final Document english;
  private final Document french;
  private final Alignment alignment;
  private final Statements statements;
  private final Signatures signatures;

  /** Aligns two documents of one posting. */
  public DocumentPair(PostingPair posting, Document english, Document french, Knowledge knowledge) {
    this.posting = posting;
    this.english = english;
    this.french = french;
    Lexicon lexicon = Lexicon.with(knowledge.terms());
    this.signatures = new Signatures(lexicon);
    this.alignment = Aligner.align(english, french, lexicon);
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

  /**
   * The share of words that two stretches of prose have in common, from 0 to 1; 1 where one has
   * fewer words than so many, which prove nothing.
   */
  public double shared(Prose inEnglish, Prose inFrench, int words) {
    Signature one = signatures.of(List.of(inEnglish), Language.EN).getFirst();
    Signature two = signatures.of(List.of(inFrench), Language.FR).getFirst();
    return Math.min(one.words(), two.words()) >= words ? one.overlap(two) : 1;
  }
}
