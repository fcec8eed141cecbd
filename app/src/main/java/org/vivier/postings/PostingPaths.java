package org.vivier.postings;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.vivier.format.Language;

/** Where postings are found on the site, percent-encoded as it stands in a link. */
public final class PostingPaths {
  private PostingPaths() {}

  /** The list of open jobs. */
  public static String list(Language language) {
    return language == Language.EN ? "/en/careers" : "/fr/carrieres";
  }

  /** One posting in one language. */
  public static String position(Language language, PublicPosting posting) {
    return position(language, posting.text(language).slug());
  }

  /** One posting. The slug is plain text of any script. */
  public static String position(Language language, String slug) {
    return list(language) + (language == Language.EN ? "/positions/" : "/postes/") + segment(slug);
  }

  /** Where one applies for the posting at this path. */
  public static String applyBelow(Language language, String position) {
    return position + (language == Language.EN ? "/apply" : "/postuler");
  }

  /** Where one may declare oneself, after applying and apart from it. */
  public static String selfDeclaration(Language language, PublicPosting posting) {
    return (language == Language.EN ? "/en/self-declaration/" : "/fr/autodeclaration/")
        + segment(posting.text(language).slug());
  }

  /** The same, asked again of those who qualified. */
  public static String selfDeclarationOfQualified(Language language, PublicPosting posting) {
    return selfDeclaration(language, posting)
        + (language == Language.EN ? "/qualified" : "/qualification");
  }

  /**
   * A slug as one segment of a path. A semicolon is allowed in a path and would begin a parameter.
   */
  public static String segment(String slug) {
    return UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8).replace(";", "%3B");
  }
}
