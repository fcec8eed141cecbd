package org.vivier.portal.messages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.messages.Message;
import org.vivier.messages.Outcome;
import org.vivier.messages.Senders;
import org.vivier.messages.Standpoints;
import org.vivier.messages.WhereItStands;
import org.vivier.messages.WriteMessage;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.MinePaths;
import org.vivier.portal.MinePaths.Place;
import org.vivier.portal.NoSuchDraft;
import org.vivier.portal.Visit;

/** Makes the page of a conversation for the candidate. */
@Component
class MyMessagesPages {
  private final Conversations conversations;
  private final Standpoints standpoints;
  private final Senders senders;
  private final Desk desk;

  MyMessagesPages(
      Conversations conversations, Standpoints standpoints, Senders senders, Desk desk) {
    this.conversations = conversations;
    this.standpoints = standpoints;
    this.senders = senders;
    this.desk = desk;
  }

  /**
   * The page.
   *
   * @param outcome why what came with this request wasn't sent, or null when nothing came
   */
  MyMessagesPage of(Visit visit, Draft sent, @Nullable Outcome outcome) {
    Language language = visit.language();
    WhereItStands now = standpoints.find(sent.id()).orElseThrow(NoSuchDraft::new);
    Conversation conversation = conversations.of(sent.id());
    boolean typed = outcome != null || visit.shownAgain();
    return new MyMessagesPage(
        desk.frame(
            sent.posting(),
            language,
            visit.words().text("portal.messages.title"),
            visit.words().text("portal.mine.description"),
            MinePaths.at(language, sent.id(), Place.MESSAGES),
            MinePaths.at(language.other(), sent.id(), Place.MESSAGES)),
        visit.token(),
        sent.job(language),
        entries(conversation, sent, visit),
        Done.of(visit)
            .filter(Done.MESSAGE_SENT::equals)
            .map(done -> visit.words().text("portal.mine.done-" + done.code()))
            .orElse(null),
        outcome == null || outcome.mendable() ? null : refused(outcome, visit.words()),
        now.againstCandidate().map(why -> refused(why, visit.words())).orElse(null),
        desk.contacts(sent.posting(), language).questions(),
        typed && !visit.typed("id").isEmpty() ? visit.typed("id") : UUID.randomUUID().toString(),
        conversation.newest(),
        typed ? visit.typed("text") : "",
        outcome != null && outcome.mendable() ? refused(outcome, visit.words()) : null,
        MinePaths.one(language, sent.id()),
        visit.rejected());
  }

  private static String refused(Outcome outcome, Words words) {
    return words.text("portal.messages.refused-" + outcome.code(), WriteMessage.LONGEST);
  }

  private List<MyMessagesPage.Entry> entries(Conversation conversation, Draft sent, Visit visit) {
    Map<Actor, String> names = senders.of(conversation);
    String us = desk.site().organization(visit.language()).name();
    return conversation.messages().stream()
        .map(one -> entry(one, conversation, names.getOrDefault(one.by(), us), sent, visit))
        .toList();
  }

  private static MyMessagesPage.Entry entry(
      Message one, Conversation conversation, String sender, Draft sent, Visit visit) {
    return new MyMessagesPage.Entry(
        one.fromCandidate() ? visit.words().text("portal.messages.you") : sender,
        sent.moment(one.at(), visit.language()),
        one.fromCandidate(),
        !one.fromCandidate() && !conversation.seen(one),
        Objects.requireNonNull(one.text(), "an erased person sees no page"));
  }
}
