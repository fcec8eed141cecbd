package org.vivier.correspondence.text;

import java.time.Instant;

/**
 * The code that opens the candidate’s page.
 *
 * @param code what to type, in groups that are easy to read
 * @param until when the code stops working
 */
public record SignInCode(String code, Instant until) implements LetterContent {
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
    sheet.paragraph("notYou");
  }
}
