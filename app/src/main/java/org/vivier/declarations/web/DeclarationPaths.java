package org.vivier.declarations.web;

import org.vivier.format.Language;

/** Addresses of this room; a posting’s form is below them, by its slug. */
final class DeclarationPaths {
  static final String ENGLISH = "/en/self-declaration";
  static final String FRENCH = "/fr/autodeclaration";

  private DeclarationPaths() {}

  /** Where the code opens a declaration. No slug can be in its way. */
  static String change(Language language) {
    return language == Language.EN ? ENGLISH : FRENCH;
  }
}
