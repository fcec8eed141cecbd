package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

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
  public void write(Sheet sheet) {
    sheet.subject(sheet.organization().name());
    sheet.paragraph("intro");
    sheet.code("code", code);
    sheet.paragraph("until", sheet.moment(until));
    sheet.paragraph("elsewhere", sheet.moment(linkUntil));
    sheet.action("open", link);
    sheet.paragraph("notYou");
  }
}
