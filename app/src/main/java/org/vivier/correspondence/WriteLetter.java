package org.vivier.correspondence;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.Seals.Opened;
import org.vivier.correspondence.StoredLetter.Progress;
import org.vivier.correspondence.text.LetterContent;
import org.vivier.correspondence.text.LetterText;
import org.vivier.correspondence.text.LetterWriter;
import org.vivier.correspondence.text.Recipient;
import org.vivier.platform.page.Site;

/** Records a letter in the transaction of what causes it. It leaves once that is committed. */
@Component
public class WriteLetter {
  private final LetterRows letters;
  private final LetterQueue queue;
  private final Seals seals;
  private final Site site;
  private final Clock clock;

  WriteLetter(LetterRows letters, LetterQueue queue, Seals seals, Site site, Clock clock) {
    this.letters = letters;
    this.queue = queue;
    this.seals = seals;
    this.site = site;
    this.clock = clock;
  }

  /**
   * Writes a letter now and queues it.
   *
   * @param candidate whose letter it is; the candidate's key must exist, except for a letter that
   *     outlives the candidate
   * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction:
   *     a letter about something that may not have happened must not be written
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public LetterId handle(UUID candidate, Recipient recipient, LetterContent content) {
    LetterId id = LetterId.next();
    boolean outlives = content.kind().outlivesCandidate();
    UUID key = outlives ? id.value() : candidate;
    LetterText text =
        LetterWriter.write(content, recipient, site.organization(recipient.language()));
    letters.add(
        new StoredLetter(
            id,
            outlives ? null : candidate,
            key,
            content.kind(),
            recipient.language(),
            clock.instant(),
            seals.seal(id, key, new Opened(recipient.address(), text)),
            LetterState.QUEUED,
            Progress.NONE));
    queue.add(id);
    return id;
  }
}
