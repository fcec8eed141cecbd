package org.vivier.correspondence.text;

import org.vivier.format.Language;
import org.vivier.letters.Block;
import org.vivier.letters.LetterText;
import org.vivier.platform.page.Brand;
import org.vivier.platform.page.Organization;
import org.vivier.platform.words.Words;

/**
 * What the HTML of a letter is made of.
 *
 * @param language the language of every word in it
 * @param organization who writes
 * @param brand its colours
 * @param letter what is written
 */
public record LetterPage(
    Language language, Organization organization, Brand brand, LetterText letter) {

  /** The words of the letter's language. */
  public Words words() {
    return Words.of(language);
  }

  /** A label and its value as the language joins them. */
  public String labelled(Block block) {
    return words().text("letters.letter.labelled", block.text(), block.given());
  }
}
