package org.vivier.decisions.letters;

import java.net.URI;
import org.vivier.applications.staff.Addressee;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * What was decided and why.
 *
 * @param to whom it is for
 * @param reason as somebody on staff wrote it for this person
 * @param page the candidate’s page, with an opaque token
 */
public record DecisionLetter(Addressee to, DecisionOutcome outcome, String reason, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.DECISION;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(to.reference(), to.job());
    letter.paragraph("outcome-" + outcome.code(), to.job());
    letter.written(reason);
    letter.paragraph("next-" + outcome.code(), letter.day(to.replyBy()));
    letter.paragraph("talk", to.contact(), to.reference());
    letter.action("page", page);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "DecisionLetter[%s]".formatted(outcome);
  }
}
