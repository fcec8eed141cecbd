package org.vivier.careers;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Every page that search engines may list, each with its twin in the other language. */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Site site;
  private final XMLStreamWriter xml;

  private Sitemap(Site site, XMLStreamWriter xml) {
    this.site = site;
    this.xml = xml;
  }

  static byte[] of(Site site, List<PublicPosting> postings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new Sitemap(site, xml).write(postings);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The sitemap could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void write(List<PublicPosting> postings) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xhtml", XHTML);
    pair(PostingPaths.list(Language.EN), PostingPaths.list(Language.FR), "");
    for (PublicPosting posting : postings) {
      pair(
          PostingPaths.position(Language.EN, posting.english().slug()),
          PostingPaths.position(Language.FR, posting.french().slug()),
          posting.changedAt().toString());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void pair(String english, String french, String changed) throws XMLStreamException {
    for (String path : List.of(english, french)) {
      xml.writeStartElement("url");
      element("loc", site.url(path));
      if (!changed.isEmpty()) {
        element("lastmod", changed);
      }
      alternate(Language.EN, english);
      alternate(Language.FR, french);
      xml.writeEndElement();
    }
  }

  private void alternate(Language language, String path) throws XMLStreamException {
    xml.writeEmptyElement("xhtml:link");
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language.tag());
    xml.writeAttribute("href", site.url(path));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
