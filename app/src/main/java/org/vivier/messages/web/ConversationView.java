package org.vivier.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.messages.MessageResult;
import org.vivier.messages.WriteMessage;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;

/**
 * What a conversation's page shows besides what stands in the database.
 *
 * @param id of the message that the form sends, or null for a new one
 * @param text what was typed, or null for what was kept
 * @param chosen the id of the template that was inserted, or null
 * @param notice what has just happened, or null
 */
record ConversationView(
    @Nullable String id,
    @Nullable String text,
    @Nullable String chosen,
    List<FieldError> errors,
    @Nullable Notice notice) {
  static final ConversationView NOTHING = new ConversationView(null, null, null, List.of(), null);

  /** What came with a form. */
  static ConversationView of(FormValues form) {
    return new ConversationView(form.one("id"), form.one("text"), null, List.of(), null);
  }

  /** The same with why it wasn't sent or kept: beside the text where that can be mended. */
  ConversationView refused(MessageResult outcome, Words words) {
    String why = words.text("messages.refused." + outcome.code(), WriteMessage.LONGEST);
    if (outcome.mendable()) {
      return new ConversationView(id, text, chosen, List.of(new FieldError("text", why)), notice);
    }
    String title = words.text("messages.staff.notSent");
    return saying(
        outcome == MessageResult.STALE ? Notice.conflict(title, why) : Notice.refused(title, why));
  }

  ConversationView saying(Notice said) {
    return new ConversationView(id, text, chosen, errors, said);
  }

  ConversationView inserted(String template) {
    return new ConversationView(id, text, template, errors, notice);
  }
}
