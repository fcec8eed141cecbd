package org.vivier.pools.letters;

import java.net.URI;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Invites somebody whose application is kept to apply for a job.
 *
 * @param job its title in the reader's language
 * @param reference of the application that is kept
 * @param posting where the job is described
 * @param page the candidate’s page, with an opaque token
 */
public record InventoryInvitation(String job, String reference, URI posting, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.INVENTORY_INVITATION;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job);
    letter.action("posting", posting);
    letter.paragraph("free");
    letter.fact("reference", reference);
    letter.action("page", page);
  }
}
