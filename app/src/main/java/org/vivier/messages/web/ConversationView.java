package org.vivier.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
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

  static ConversationView typed(String id, String text) {
    return new ConversationView(id, text, null, List.of(), null);
  }

  ConversationView wrong(List<FieldError> found) {
    return new ConversationView(id, text, chosen, found, notice);
  }

  ConversationView saying(@Nullable Notice said) {
    return new ConversationView(id, text, chosen, errors, said);
  }

  ConversationView inserted(String template) {
    return new ConversationView(id, text, template, errors, notice);
  }
}
