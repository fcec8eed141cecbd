package org.vivier.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Markdown;
import org.vivier.format.PostingFile;
import org.vivier.format.SourceLines;
import org.vivier.format.Span;

/** A posting file with its text parsed. */
public final class Document {
  /** Headings, paragraphs and items: many times what any posting has. */
  public static final int MOST_BLOCKS = 2_000;

  private final PostingFile file;
  private final SourceLines lines;
  private final Node root;
  private final List<Unit> units;
  private final List<Block> blocks;
  private final List<Block> head;
  private final List<Block> questions;
  private final List<Block> text;
  private final List<Block> prose;
  private final int bodyOffset;
  private final boolean tooLong;
  private @Nullable Boolean wrapped;

  private Document(PostingFile file) {
    this.file = file;
    this.lines = new SourceLines(file.source());
    this.bodyOffset = file.source().length() - file.body().length();
    this.root = Markdown.parse(file.body());
    List<Unit> read = new BlockReader(file.body(), bodyOffset, lines).units(root);
    this.units = bounded(read);
    this.tooLong = units.size() < read.size() || count(read) > MOST_BLOCKS;
    this.head = HeadReader.head(file, lines);
    this.questions = HeadReader.questions(file, lines);
    this.blocks = units.stream().flatMap(unit -> unit.blocks().stream()).toList();
    this.text = Stream.concat(questions.stream(), blocks.stream()).toList();
    this.prose = Stream.concat(head.stream(), text.stream()).toList();
  }

  /** The units at the start that have no more blocks than a text may have. */
  private static List<Unit> bounded(List<Unit> units) {
    if (count(units) <= MOST_BLOCKS) {
      return units;
    }
    List<Unit> kept = new ArrayList<>();
    int left = MOST_BLOCKS;
    for (Unit unit : units) {
      List<Block> blocks = unit.blocks().subList(0, Math.min(left, unit.blocks().size()));
      left -= blocks.size();
      if (!blocks.isEmpty()) {
        kept.add(new Unit(unit.list(), blocks));
      }
    }
    return List.copyOf(kept);
  }

  private static int count(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.blocks().size()).sum();
  }

  /** Whether the text has more blocks than are looked at. */
  public boolean tooLong() {
    return tooLong;
  }

  /** Parses a file's body. */
  public static Document of(PostingFile file) {
    return new Document(file);
  }

  /** The file. */
  public PostingFile file() {
    return file;
  }

  /** The path of the file. */
  public String path() {
    return file.path();
  }

  /** The language that its folder names. */
  public Language language() {
    return file.language();
  }

  /** The Markdown tree. */
  public Node root() {
    return root;
  }

  /** The text in order, a list being one unit. */
  public List<Unit> units() {
    return units;
  }

  /** Title and description as blocks, where they are there: prose like any other. */
  public List<Block> head() {
    return head;
  }

  /** The words of the posting's own questions: each with its hint, then its options. */
  public List<Block> questions() {
    return questions;
  }

  /** The words of the questions, then the text. */
  public List<Block> text() {
    return text;
  }

  /** All that people read: title, description, questions and text. */
  public List<Block> prose() {
    return prose;
  }

  /** The text in order, block by block. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The lines of the file. */
  public SourceLines lines() {
    return lines;
  }

  /** The offset in the source at which the body starts. */
  public int bodyOffset() {
    return bodyOffset;
  }

  /** The stretch of the file behind a stretch of prose. */
  public Span span(Prose prose, int from, int to) {
    return lines.span(prose.offset(from), Math.max(prose.endOffset(to), prose.offset(from)));
  }

  /** The stretch of the file that a link covers. */
  public Span span(Link link) {
    return lines.span(link.from(), link.to());
  }

  /**
   * Whether the text is broken into lines by hand: a line goes on with a small letter where the one
   * above ended no sentence.
   */
  public boolean wrapped() {
    Boolean known = wrapped;
    if (known == null) {
      known = blocks.stream().anyMatch(this::wrapped);
      wrapped = known;
    }
    return known;
  }

  private boolean wrapped(Block block) {
    if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.ITEM) {
      return false;
    }
    for (int line = block.span().line() + 1; line <= block.span().endLine(); line++) {
      String text = lines.line(line).stripLeading();
      boolean broken = !ended(lines.line(line - 1).stripTrailing());
      if (broken && !text.isEmpty() && Character.isLowerCase(text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends as a sentence or an item does. */
  public static boolean ended(String line) {
    return line.endsWith(".") || line.endsWith(";") || line.endsWith("!") || line.endsWith("?");
  }

  /** A place in the other file for a finding. */
  public org.vivier.format.Counterpart at(Span span) {
    return new org.vivier.format.Counterpart(path(), span.line());
  }

  /** Where a key's value stands in the front matter. */
  public Span keySpan(String key) {
    return file.frontMatter().span(key);
  }

  /** Whether a finding of reading the file makes its text worthless. */
  public boolean readable() {
    return file.findings().stream().map(Finding::rule).noneMatch("file-unreadable"::equals);
  }
}
