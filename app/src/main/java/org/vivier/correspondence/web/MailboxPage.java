package org.vivier.correspondence.web;

import java.time.ZoneId;
import java.util.List;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.MailboxLetter;
import org.vivier.correspondence.StateWords;
import org.vivier.letters.Block;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/**
 * The development mailbox.
 *
 * @param frame what surrounds it
 * @param zone where its times are told
 * @param letters newest first
 */
public record MailboxPage(PageFrame frame, ZoneId zone, List<MailboxLetter> letters) {

  /** How many letters are shown at most. */
  public int most() {
    return Mailbox.MOST;
  }

  /** When a letter was written. */
  public Moment written(MailboxLetter letter) {
    return Moment.of(letter.writtenAt(), zone, frame.language());
  }

  /** Where a letter is on its way. */
  public String state(MailboxLetter letter) {
    return StateWords.forStaff(letter.state(), frame.language());
  }

  /** A label and its value in the letter's own language. */
  public String labelled(MailboxLetter letter, Block block) {
    return Words.of(letter.language()).text("letters.letter.labelled", block.text(), block.given());
  }
}
