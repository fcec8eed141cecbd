package org.vivier.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vivier.correspondence.Seals.Opened;
import org.vivier.correspondence.transport.Transport;

/** The letters that stay here because no way to send mail is configured. */
@Component
public class Mailbox {
  /** How many letters the mailbox shows. */
  public static final int MOST = 250;

  private final LetterRows letters;
  private final Seals seals;
  private final Transport transport;
  private final SendLetter send;

  Mailbox(LetterRows letters, Seals seals, Transport transport, SendLetter send) {
    this.send = send;
    this.letters = letters;
    this.seals = seals;
    this.transport = transport;
  }

  /** Whether there is a mailbox: only where mail cannot leave, on a machine to try things out. */
  public boolean exists() {
    return transport.isMailbox();
  }

  /** The newest letters; none where there is no mailbox. */
  public List<MailboxLetter> newest() {
    return exists() ? letters.newest(MOST).stream().map(this::read).toList() : List.of();
  }

  /**
   * Lets everything that waits to be sent lie in the mailbox now, without waiting for the queue,
   * which finds nothing left to do. Where letters can leave, nothing happens.
   */
  public void deliver() {
    if (exists()) {
      letters.queued().forEach(send::handle);
    }
  }

  private MailboxLetter read(StoredLetter letter) {
    Opened opened = seals.open(letter).orElse(null);
    return new MailboxLetter(
        letter.id(),
        letter.language(),
        letter.writtenAt(),
        letter.state(),
        opened == null ? null : opened.address(),
        opened == null ? null : opened.text());
  }
}
