package org.vivier.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.vivier.declarations.Stage;
import org.vivier.format.Language;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;

/** Addresses of this room; a posting’s form is below them, by its slug. */
final class DeclarationPaths {
  static final String ENGLISH = "/en/self-declaration";
  static final String FRENCH = "/fr/autodeclaration";

  private DeclarationPaths() {}

  /** Where the code opens a declaration. No slug can be in its way. */
  static String change(Language language) {
    return language == Language.EN ? ENGLISH : FRENCH;
  }

  /** When the form at this address is asked; the address says it, and nothing else. */
  static Stage stage(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.endsWith("/qualified") || path.endsWith("/qualification")
        ? Stage.QUALIFIED
        : Stage.APPLIED;
  }

  /** Where a posting’s form is. */
  static String form(Language language, PublicPosting posting, Stage stage) {
    return stage == Stage.QUALIFIED
        ? PostingPaths.selfDeclarationOfQualified(language, posting)
        : PostingPaths.selfDeclaration(language, posting);
  }
}
