package org.vivier.correspondence;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.correspondence.Seals.Opened;
import org.vivier.correspondence.StoredLetter.Progress;
import org.vivier.letters.AskForLetter;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterText;
import org.vivier.letters.LetterWriter;
import org.vivier.letters.Recipient;
import org.vivier.platform.page.Site;
import org.vivier.vault.DataKeyId;

/** Records a letter in the transaction of what causes it. It leaves once that is committed. */
@Component
class WriteLetter implements AskForLetter {
  private static final String TOO_MANY = "too many letters";

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

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID handle(DataKeyId dataKey, Recipient to, LetterContent content) {
    return write(dataKey, to, content).value();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID heldBack(DataKeyId dataKey, Recipient to, LetterContent content) {
    LetterId id = write(dataKey, to, content);
    letters.move(id, Event.SUPPRESSED, TOO_MANY);
    return id.value();
  }

  /** The same, for who needs to know which letter it is. In the caller’s transaction. */
  LetterId write(DataKeyId dataKey, Recipient recipient, LetterContent content) {
    LetterId id = LetterId.next();
    DataKeyId key = content.kind().outlivesCandidate() ? id.ownKey() : dataKey;
    LetterText text =
        LetterWriter.write(content, recipient, site.organization(recipient.language()));
    letters.add(
        new StoredLetter(
            id,
            key,
            content.kind(),
            recipient.language(),
            clock.instant(),
            seals.seal(id, key, new Opened(recipient.address(), text)),
            LetterState.QUEUED,
            Progress.NONE));
    queue.add(id, content.kind());
    return id;
  }
}
