package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * The code that opens the candidate’s page in the browser that asked, and a link for any other.
 *
 * @param code what to type, in groups that are easy to read
 * @param until when the code stops working
 * @param link works once
 * @param linkUntil when the link stops working
 */
public record SignInCode(String code, Instant until, URI link, Instant linkUntil)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.SIGN_IN_CODE;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro");
    letter.code("code", code);
    letter.paragraph("until", letter.moment(until));
    letter.paragraph("elsewhere", letter.moment(linkUntil));
    letter.action("open", link);
    letter.paragraph("notYou");
  }
}
