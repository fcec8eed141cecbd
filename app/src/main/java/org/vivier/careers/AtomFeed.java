package org.vivier.careers;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;

/** Open jobs as an Atom feed (RFC 4287). */
final class AtomFeed {
  /** Until when a job is open. */
  private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";

  /** Where it is. */
  private static final String GEORSS = "http://www.georss.org/georss";

  private final Site site;
  private final Language language;
  private final XMLStreamWriter xml;

  private AtomFeed(Site site, Language language, XMLStreamWriter xml) {
    this.site = site;
    this.language = language;
    this.xml = xml;
  }

  static byte[] of(Site site, Language language, List<PublicPosting> postings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new AtomFeed(site, language, xml).write(postings);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The feed could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void write(List<PublicPosting> postings) throws XMLStreamException {
    String organization = site.organization(language).name();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.setPrefix("dcterms", DUBLIN_CORE);
    xml.writeNamespace("dcterms", DUBLIN_CORE);
    xml.setPrefix("georss", GEORSS);
    xml.writeNamespace("georss", GEORSS);
    xml.writeAttribute("xml:lang", language.tag() + "-CA");
    element("id", site.url(CareersPaths.atom(language)));
    element("title", Words.of(language).text("careers.feed.title", organization));
    element("updated", updated(postings).toString());
    xml.writeStartElement("author");
    element("name", organization);
    xml.writeEndElement();
    link("self", CareersPaths.atom(language));
    link("alternate", PostingPaths.list(language));
    for (PublicPosting posting : postings) {
      entry(posting);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(PublicPosting posting) throws XMLStreamException {
    PublicText text = posting.text(language);
    xml.writeStartElement("entry");
    element("id", FeedId.of(posting.id(), language));
    element("title", text.title());
    element("published", posting.postedAt().toString());
    element("updated", posting.changedAt().toString());
    link("alternate", PostingPaths.position(language, text.slug()));
    element("summary", FeedText.summary(posting, language));
    if (posting.schedule().ends() != null) {
      xml.writeStartElement(DUBLIN_CORE, "valid");
      xml.writeCharacters("end=" + posting.schedule().ends() + "; scheme=W3C-DTF");
      xml.writeEndElement();
    }
    for (String place : FeedText.places(posting, language)) {
      xml.writeStartElement(GEORSS, "featurename");
      xml.writeCharacters(XmlText.clean(place));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static Instant updated(List<PublicPosting> postings) {
    return postings.stream()
        .map(PublicPosting::changedAt)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private void link(String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", site.url(path));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
  }
}
