package org.vivier.messages.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.messages.FollowConversation;
import org.vivier.messages.Message;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page of a conversation. That somebody read it is on record. */
@Component
class ConversationPages {
  private static final List<String> DONE = List.of("sent", "kept", "settled");

  private final StaffFrames frames;
  private final StaffResponses responses;
  private final Conversations conversations;
  private final FollowConversation follow;
  private final SubmittedApplications applications;
  private final ActorNames names;
  private final ConversationForms forms;
  private final OrganizationZone zone;

  // Each is one part of what stands on the page; nothing here decides anything.
  ConversationPages(
      StaffFrames frames,
      StaffResponses responses,
      Conversations conversations,
      FollowConversation follow,
      SubmittedApplications applications,
      ActorNames names,
      ConversationForms forms,
      OrganizationZone zone) {
    this.frames = frames;
    this.responses = responses;
    this.conversations = conversations;
    this.follow = follow;
    this.applications = applications;
    this.names = names;
    this.forms = forms;
    this.zone = zone;
  }

  /** One transaction, so that what it asks for is asked for once. */
  @Transactional
  ResponseEntity<byte[]> page(
      HttpStatus status,
      ContactableApplication where,
      ConversationView view,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    Conversation conversation = conversations.of(where.application());
    follow.read(where, request.actor());
    @Nullable String name =
        applications.names(List.of(where.application())).get(where.application());
    @Nullable String closed =
        where
            .againstStaff()
            .map(outcome -> words.text("messages.refused." + outcome.code()))
            .orElse(null);
    return responses.of(
        status,
        "messages/conversation",
        new ConversationPage(
            frame(where, name, view, request),
            lead(where, conversation, words),
            where.language().tag(),
            entries(conversation, name, request.member(), words),
            hints(where, words),
            closed,
            closed == null
                ? forms.of(where, conversation, name, view, request.member(), language)
                : null,
            conversation.waits() && !where.state().terminal()
                ? new ConversationPage.Settle(
                    MessagePaths.settled(where.reference()).in(language), conversation.newest())
                : null,
            request.member().may(Act.KEEP_MESSAGE_TEMPLATES)
                ? MessagePaths.templates().in(language)
                : null));
  }

  private StaffFrame frame(
      ContactableApplication where,
      @Nullable String name,
      ConversationView view,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    @Nullable String number = where.number();
    List<Crumb> crumbs =
        number == null
            ? List.of(
                new Crumb(
                    words.text("messages.staff.applications"),
                    MessagePaths.applications().in(language)))
            : List.of(
                new Crumb(number, MessagePaths.process(number).in(language)),
                new Crumb(
                    Optional.ofNullable(name).orElse(where.reference()),
                    MessagePaths.applicant(number, where.reference()).in(language)));
    return frames
        .of(
            request,
            MessagePaths.conversation(where.reference()),
            words.text("messages.staff.title", Optional.ofNullable(name).orElse(where.reference())))
        .under(crumbs)
        .saying(notice(request, words))
        .saying(view.notice());
  }

  private static @Nullable Notice notice(StaffRequest request, Words words) {
    return request
        .done()
        .filter(DONE::contains)
        .map(word -> Notice.success(words.text("messages.staff.done-" + word)))
        .orElse(null);
  }

  /** To the page of the conversation, which says what was done. */
  ResponseEntity<byte[]> done(ContactableApplication where, String word, StaffRequest request) {
    return responses.done(
        MessagePaths.conversation(where.reference()).in(request.language()), word);
  }

  private static String lead(ContactableApplication where, Conversation conversation, Words words) {
    String turn =
        conversation.messages().isEmpty()
            ? "messages.staff.lead-none"
            : conversation.waits() ? "messages.staff.lead-staff" : "messages.staff.lead-candidate";
    return words.text(turn, where.reference());
  }

  private static List<String> hints(ContactableApplication where, Words words) {
    List<String> hints = new ArrayList<>();
    if (!where.state().counts() && !where.state().terminal()) {
      hints.add(words.text("messages.staff.hint-" + where.state().code()));
    }
    if (where.over() && where.againstStaff().isEmpty()) {
      hints.add(words.text("messages.staff.hint-over"));
    }
    return hints;
  }

  private List<ConversationPage.Entry> entries(
      Conversation conversation, @Nullable String name, StaffMember member, Words words) {
    Map<String, String> staff = new HashMap<>(colleagues(conversation, member, words));
    staff.put(member.actor().name(), member.name());
    String candidate =
        Optional.ofNullable(name).orElseGet(() -> words.text("messages.staff.candidate"));
    return conversation.messages().stream()
        .map(one ->
            new ConversationPage.Entry(
                one.fromCandidate()
                    ? candidate
                    : staff.getOrDefault(one.by().name(), one.by().name()),
                moment(one, words.language()),
                one.fromCandidate(),
                one.text(),
                mark(conversation, one, words),
                conversation.waits(one) ? "soon" : "neutral"))
        .toList();
  }

  private Map<String, String> colleagues(
      Conversation conversation, StaffMember member, Words words) {
    List<String> others =
        conversation.messages().stream()
            .filter(one -> !one.fromCandidate() && !one.by().equals(member.actor()))
            .map(one -> one.by().name())
            .distinct()
            .toList();
    return others.isEmpty() ? Map.of() : names.of(others, words);
  }

  private Moment moment(Message message, Language language) {
    return zone.moment(message.at(), language);
  }

  private static @Nullable String mark(Conversation conversation, Message message, Words words) {
    if (message.fromCandidate()) {
      return conversation.waits(message) ? words.text("messages.staff.mark-new") : null;
    }
    return conversation.seen(message)
        ? words.text("messages.staff.mark-seen")
        : words.text("messages.staff.mark-unseen");
  }
}
