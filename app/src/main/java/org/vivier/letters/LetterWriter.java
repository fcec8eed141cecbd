package org.vivier.letters;

import org.vivier.platform.page.Organization;

/** Finds the words of a letter in its reader's language. */
public final class LetterWriter {
  private LetterWriter() {}

  /** The whole letter: greeting, content, closing, small print. */
  public static LetterText write(
      LetterContent content, Recipient recipient, Organization organization) {
    LetterBuilder letter = new LetterBuilder(content.kind(), recipient, organization);
    greet(letter, recipient);
    content.write(letter);
    letter.commonParagraph("closing", organization.name());
    letter.small("questions", letter.contacts().questions());
    if (content.kind().automatic()) {
      letter.small("automatic", organization.name());
    }
    return letter.finished();
  }

  private static void greet(LetterBuilder letter, Recipient recipient) {
    String name = recipient.name();
    if (name != null && Clean.isPlausibleName(name)) {
      letter.commonParagraph("greeting", name);
    } else {
      letter.commonParagraph("greetingWithoutName");
    }
  }
}
