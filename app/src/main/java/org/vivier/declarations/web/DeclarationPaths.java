package org.vivier.declarations.web;

import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Addresses of this room, percent-encoded as they stand in a link. */
final class DeclarationPaths {
  static final String ENGLISH = "/en/self-declaration";
  static final String FRENCH = "/fr/autodeclaration";

  private DeclarationPaths() {}

  static String form(Language language, PublicPosting posting) {
    return (language == Language.EN ? ENGLISH : FRENCH)
        + "/"
        + PostingPaths.segment(posting.text(language).slug());
  }

  /** Where the code opens a declaration. */
  static String change(Language language) {
    return language == Language.EN ? ENGLISH + "/change" : FRENCH + "/modifier";
  }
}
