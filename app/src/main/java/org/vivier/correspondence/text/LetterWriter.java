package org.vivier.correspondence.text;

import org.vivier.platform.page.Organization;

/** Finds the words of a letter in its reader's language. */
public final class LetterWriter {
  private LetterWriter() {}

  /** The whole letter: greeting, content, closing, small print. */
  public static LetterText write(
      LetterContent content, Recipient recipient, Organization organization) {
    Sheet sheet = new Sheet(content.kind(), recipient, organization);
    greet(sheet, recipient);
    content.write(sheet);
    sheet.commonParagraph("closing", organization.name());
    sheet.small("questions", organization.contactEmail());
    if (content.kind().automatic()) {
      sheet.small("automatic", organization.name());
    }
    return sheet.finished();
  }

  private static void greet(Sheet sheet, Recipient recipient) {
    String name = recipient.name();
    if (name != null && Clean.isPlausibleName(name)) {
      sheet.commonParagraph("greeting", name);
    } else {
      sheet.commonParagraph("greetingWithoutName");
    }
  }
}
