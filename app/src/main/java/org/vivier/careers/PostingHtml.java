package org.vivier.careers;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.UnbrokenCodes;

/**
 * A posting's Markdown as HTML that is safe to put into a page.
 *
 * <p>Authors may write HTML; what could run, load or restyle is taken out. Headings are moved so
 * that they start at level 2, below the page's title, and skip none: screen readers navigate by
 * them.
 */
@Component
class PostingHtml {
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code")
          .allowElements("ul", "ol", "li", "dl", "dt", "dd", "strong", "em", "b", "i", "del", "sup")
          .allowElements("sub", "abbr", "span", "details", "summary", "a")
          .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
          .allowWithoutAttributes("span", "a")
          .allowStandardUrlProtocols()
          .allowUrlProtocols("tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("title")
          .onElements("abbr", "a")
          .allowAttributes("start")
          .onElements("ol")
          .allowAttributes("scope", "colspan", "rowspan")
          .onElements("th", "td")
          .allowAttributes("align")
          .matching(false, "left", "center", "right")
          .onElements("th", "td")
          .allowAttributes("lang")
          .globally()
          .toFactory();

  private final Parser parser;
  private final HtmlRenderer renderer;

  PostingHtml() {
    var extensions = List.of(org.commonmark.ext.gfm.tables.TablesExtension.create());
    parser = Parser.builder().extensions(extensions).build();
    renderer = HtmlRenderer.builder().extensions(extensions).build();
  }

  /** HTML with nothing in it that could run or load anything. */
  String render(String markdown) {
    Node document = parser.parse(markdown);
    document.accept(new HeadingLevels());
    document.accept(new Unbroken());
    return POLICY.sanitize(renderer.render(document));
  }

  /** In the text alone: addresses of links stay as they are. */
  private static final class Unbroken extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      text.setLiteral(UnbrokenCodes.in(text.getLiteral()));
    }
  }

  /** Puts each heading at most one level below the one before it, the first at level 2. */
  private static final class HeadingLevels extends AbstractVisitor {
    private int shift = Integer.MIN_VALUE;
    private int previous = 1;

    @Override
    public void visit(Heading heading) {
      if (shift == Integer.MIN_VALUE) {
        shift = 2 - heading.getLevel();
      }
      int wanted = Math.max(2, heading.getLevel() + shift);
      previous = Math.min(6, Math.min(wanted, previous + 1));
      heading.setLevel(previous);
      visitChildren(heading);
    }
  }
}
