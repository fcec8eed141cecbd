package org.vivier.portal.messages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.messages.Message;
import org.vivier.messages.MessageResult;
import org.vivier.messages.Senders;
import org.vivier.messages.WriteMessage;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.DraftNotFound;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;

/** Makes the page of a conversation for the candidate. */
@Component
class MyMessagesPages {
  private final Conversations conversations;
  private final ContactableApplications standpoints;
  private final Senders senders;
  private final CandidateResponses responses;

  MyMessagesPages(
      Conversations conversations,
      ContactableApplications standpoints,
      Senders senders,
      CandidateResponses responses) {
    this.conversations = conversations;
    this.standpoints = standpoints;
    this.senders = senders;
    this.responses = responses;
  }

  /**
   * The page.
   *
   * @param outcome why what came with this request wasn't sent, or null when nothing came
   */
  MyMessagesPage of(CandidateRequest visit, Draft sent, @Nullable MessageResult outcome) {
    Language language = visit.language();
    ContactableApplication now = standpoints.find(sent.id()).orElseThrow(DraftNotFound::new);
    Conversation conversation = conversations.of(sent.id());
    boolean typed = outcome != null || visit.shownAgain();
    return new MyMessagesPage(
        responses.frame(
            sent.posting(),
            language,
            visit.words().text("portal.messages.title"),
            visit.words().text("portal.mine.description"),
            MyApplicationPaths.at(language, sent.id(), Place.MESSAGES),
            MyApplicationPaths.at(language.other(), sent.id(), Place.MESSAGES)),
        visit.token(),
        sent.job(language),
        entries(conversation, sent, visit),
        FlashMessage.of(visit)
            .filter(FlashMessage.MESSAGE_SENT::equals)
            .map(done -> visit.words().text("portal.mine.done-" + done.code()))
            .orElse(null),
        outcome == null || outcome.mendable() ? null : refused(outcome, visit.words()),
        now.againstCandidate().map(why -> refused(why, visit.words())).orElse(null),
        responses.contacts(sent.posting(), language).questions(),
        typed && !visit.typed("id").isEmpty() ? visit.typed("id") : UUID.randomUUID().toString(),
        conversation.newest(),
        typed ? visit.typed("text") : "",
        outcome != null && outcome.mendable() ? refused(outcome, visit.words()) : null,
        MyApplicationPaths.one(language, sent.id()),
        visit.rejected());
  }

  private static String refused(MessageResult outcome, Words words) {
    return words.text("portal.messages.refused-" + outcome.code(), WriteMessage.LONGEST);
  }

  private List<MyMessagesPage.Entry> entries(
      Conversation conversation, Draft sent, CandidateRequest visit) {
    Map<Actor, String> names = senders.of(conversation);
    String us = responses.site().organization(visit.language()).name();
    return conversation.messages().stream()
        .map(one -> entry(one, conversation, names.getOrDefault(one.by(), us), sent, visit))
        .toList();
  }

  private static MyMessagesPage.Entry entry(
      Message one, Conversation conversation, String sender, Draft sent, CandidateRequest visit) {
    return new MyMessagesPage.Entry(
        one.fromCandidate() ? visit.words().text("portal.messages.you") : sender,
        sent.moment(one.at(), visit.language()),
        one.fromCandidate(),
        !one.fromCandidate() && !conversation.seen(one),
        Objects.requireNonNull(one.text(), "an erased person sees no page"));
  }
}
