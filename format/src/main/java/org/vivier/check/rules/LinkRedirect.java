package org.vivier.check.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Block;
import org.vivier.check.document.Document;
import org.vivier.check.document.Link;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** Links copied from a search result or a mail: they track the reader and may expire. */
final class LinkRedirect implements DocumentRule {
  private static final Pattern REDIRECT =
      Pattern.compile(
          "(?i)^https?://(?:www\\.google\\.(?:com|ca)/url\\?|(?:[^/]*\\.)?safelinks\\.protection\\.outlook\\.com/|l\\.facebook\\.com/l\\.php|(?:www\\.)?linkedin\\.com/(?:redir/|safety/go)|www\\.youtube\\.com/redirect|(?:www\\.)?bing\\.com/ck/|duckduckgo\\.com/l/|(?:[^/]*\\.)?list-manage\\.com/track/|(?:lnkd\\.in|bit\\.ly|t\\.co|tinyurl\\.com|goo\\.gl|ow\\.ly|buff\\.ly|is\\.gd|cutt\\.ly|rb\\.gy|aka\\.ms)/|urldefense\\.)");
  private static final Pattern TARGET =
      Pattern.compile("[?&](?:q|url|u|uddg)=(https?(?:%3A|:)[^&]+)");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "link-redirect",
              Family.DOMAIN,
              "A link goes through a redirection (google.com/url, safelinks, a short address)"
                  + " instead of to its page.",
              "Un lien passe par une redirection (google.com/url, safelinks, une adresse courte) au"
                  + " lieu d’aller à sa page.")
          .shownBy(
              Example.body(
                  Language.EN,
                  "See [the"
                      + " map](https://www.google.com/url?q=https://canals.example.org/map&sa=D)."),
              Example.body(Language.EN, "See [the map](https://canals.example.org/map)."));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    for (Block block : document.blocks()) {
      for (Link link : block.prose().links()) {
        if (REDIRECT.matcher(link.destination()).find()) {
          findings.add(finding(document, link));
        }
      }
    }
  }

  /** Whether an address is a redirection. */
  static boolean redirects(String destination) {
    return REDIRECT.matcher(destination).find();
  }

  /** The page to which a redirection leads, where its address says so. */
  static Optional<String> target(String destination) {
    Matcher target = TARGET.matcher(destination);
    if (!redirects(destination) || !target.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URLDecoder.decode(target.group(1), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(Document document, Link link) {
    String source = document.file().source().substring(link.from(), link.to());
    Finding finding =
        DOC.finding(
            document.path(),
            document.span(link),
            "This link goes through a redirection (%s): link to the page itself.",
            "Ce lien passe par une redirection (%s) : donnez l’adresse de la page même.",
            Quote.of(link.destination()));
    return target(link.destination())
        .filter(direct -> source.contains(link.destination()))
        .filter(direct -> !direct.contains(" ") && !direct.contains(")"))
        .map(direct -> finding.fixedBy(source.replace(link.destination(), direct)))
        .orElse(finding);
  }
}
