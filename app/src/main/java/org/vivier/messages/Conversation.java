package org.vivier.messages;

import java.util.List;

/**
 * What was written about one application.
 *
 * @param messages oldest first
 * @param seen up to which ordinal the candidate has opened it; 0 for never
 * @param settled up to which ordinal staff said that no answer is needed; 0 for never
 */
public record Conversation(List<Message> messages, int seen, int settled) {
  public Conversation {
    messages = List.copyOf(messages);
  }

  /** The ordinal of what was written last; 0 before anything was. */
  public int newest() {
    return messages.isEmpty() ? 0 : messages.getLast().ordinal();
  }

  /** How many messages of staff the candidate has not opened. */
  public int unseen() {
    return (int) messages.stream().filter(one -> !one.fromCandidate() && !seen(one)).count();
  }

  /** Whether the candidate has opened the conversation since staff wrote this. */
  public boolean seen(Message ofStaff) {
    return ofStaff.ordinal() <= seen;
  }

  /** Whether the candidate waits for an answer. */
  public boolean waits() {
    return !messages.isEmpty() && waits(messages.getLast());
  }

  /** Whether this one of the candidate's has neither an answer, nor a word that it needs none. */
  public boolean waits(Message message) {
    return message.fromCandidate()
        && message.ordinal() > settled
        && messages.stream()
            .noneMatch(one -> !one.fromCandidate() && one.ordinal() > message.ordinal());
  }
}
