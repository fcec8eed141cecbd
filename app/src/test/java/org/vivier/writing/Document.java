package org.vivier.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown file of the repository, with what a test wants to know of it. */
record Document(
    Path path, List<Integer> levels, List<String> anchors, List<String> links, String prose) {
  static final Path ROOT = root();
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** Every document in the repository's root and below {@code docs}. */
  static List<Document> all() {
    return Stream.concat(markdownIn(ROOT, 1), markdownIn(ROOT.resolve("docs"), 9))
        .map(Document::read)
        .toList();
  }

  static Document read(Path path) {
    try {
      Reading reading = new Reading();
      PARSER.parse(Files.readString(path)).accept(reading);
      return new Document(
          path, reading.levels, reading.anchors, reading.links, reading.prose.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean french() {
    return path.toString().endsWith(".fr.md");
  }

  /** The same document in the other language. */
  Path twin() {
    String name = path.getFileName().toString();
    String stem = name.replaceFirst("(\\.(en|fr))?\\.md$", "");
    Path plain = path.resolveSibling(stem + ".md");
    if (!french()) {
      return path.resolveSibling(stem + ".fr.md");
    }
    return Files.exists(plain) ? plain : path.resolveSibling(stem + ".en.md");
  }

  @Override
  public String toString() {
    return ROOT.relativize(path).toString();
  }

  private static Stream<Path> markdownIn(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("docs")) ? here : here.resolve("..").normalize();
  }

  private static final class Reading extends AbstractVisitor {
    private final List<Integer> levels = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();

    @Override
    public void visit(Heading heading) {
      levels.add(heading.getLevel());
      int start = prose.length();
      visitChildren(heading);
      anchors.add(anchor(prose.substring(start)));
      prose.append('\n');
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Text text) {
      prose.append(text.getLiteral());
      Node next = text.getNext();
      if (next == null) {
        prose.append('\n');
      }
    }

    @Override
    public void visit(Code code) {
      // A word that stands for the code, so that what surrounds it is still seen as prose.
      prose.append('x');
    }

    /** As code hosts make it: letters, digits, hyphens; blanks become hyphens. */
    private static String anchor(String heading) {
      return heading
          .strip()
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N} _-]", "")
          .replace(' ', '-');
    }
  }
}
