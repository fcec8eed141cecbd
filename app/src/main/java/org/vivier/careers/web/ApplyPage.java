package org.vivier.careers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Moment;

/**
 * How to apply to a posting, by e-mail.
 *
 * @param frame the frame
 * @param title the job's title
 * @param positionPath the posting's page
 * @param standing whether one can apply
 * @param processNumber the process number to quote, or null
 * @param replyBy the date by which everyone who applied hears, or null without a closing date
 * @param contact where the application goes
 * @param accommodation for requests of accommodation
 */
public record ApplyPage(
    PageFrame frame,
    String title,
    String positionPath,
    Standing standing,
    @Nullable String processNumber,
    @Nullable Moment replyBy,
    ContactCard contact,
    ContactCard accommodation) {

  /** The subject line that lets us find the application. */
  public String subject() {
    var words = frame.words();
    return processNumber == null
        ? words.text("careers.apply.mailSubject", title)
        : words.text("careers.apply.mailSubjectNumber", title, processNumber);
  }

  /** A mail address that opens a new message with the subject filled in. */
  public String mailAddress() {
    var subject = URLEncoder.encode(subject(), StandardCharsets.UTF_8).replace("+", "%20");
    return "mailto:" + contact.email() + "?subject=" + subject;
  }
}
