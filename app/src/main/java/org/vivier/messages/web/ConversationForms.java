package org.vivier.messages.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.Conversation;
import org.vivier.messages.MessageDrafts;
import org.vivier.messages.templates.MessageTemplate;
import org.vivier.messages.templates.MessageTemplates;
import org.vivier.messages.templates.Placeholder;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;

/** Makes the form on a conversation's page: what was typed or kept, and the templates. */
@Component
class ConversationForms {
  private final MessageDrafts drafts;
  private final MessageTemplates templates;
  private final TemplateFacts facts;

  ConversationForms(MessageDrafts drafts, MessageTemplates templates, TemplateFacts facts) {
    this.drafts = drafts;
    this.templates = templates;
    this.facts = facts;
  }

  ConversationPage.Form of(
      ContactableApplication where,
      Conversation conversation,
      @Nullable String name,
      ConversationView view,
      StaffMember member,
      Language language) {
    Words words = Words.of(language);
    List<MessageTemplate> offered = templates.all().stream().filter(one -> !one.retired()).toList();
    Optional<MessageTemplate> chosen =
        offered.stream().filter(one -> one.id().toString().equals(view.chosen())).findFirst();
    String typed =
        Optional.ofNullable(view.text())
            .orElseGet(() -> drafts.find(where, member.id()).orElse(""));
    return new ConversationPage.Form(
        Optional.ofNullable(view.id()).orElseGet(() -> UUID.randomUUID().toString()),
        conversation.newest(),
        chosen
            .map(one -> joined(typed, filled(one, where, name, member, where.language())))
            .orElse(typed),
        words.text("messages.staff.hint-text", words.text("messages.in." + where.language().tag())),
        view.errors(),
        MessagePaths.conversation(where.reference()).in(language),
        MessagePaths.draft(where.reference()).in(language),
        MessagePaths.template(where.reference()).in(language),
        choices(offered, chosen, language),
        chosen
            .map(one -> {
              Language other = where.language().other();
              return new ConversationPage.Beside(
                  words.text("messages.staff.beside-" + other.tag()),
                  other.tag(),
                  filled(one, where, name, member, other));
            })
            .orElse(null));
  }

  private static List<Choice> choices(
      List<MessageTemplate> offered, Optional<MessageTemplate> chosen, Language language) {
    if (offered.isEmpty()) {
      return List.of();
    }
    String none = Words.of(language).text("messages.staff.templateNone");
    return Stream.concat(
            Stream.of(new Choice("", none, null, chosen.isEmpty())),
            offered.stream()
                .map(one ->
                    new Choice(
                        one.id().toString(),
                        one.name().in(language),
                        null,
                        chosen.filter(one::equals).isPresent())))
        .toList();
  }

  private String filled(
      MessageTemplate template,
      ContactableApplication where,
      @Nullable String name,
      StaffMember member,
      Language language) {
    Map<Placeholder, String> known = facts.of(where, name, member.name(), language);
    return Placeholder.filled(template.text().in(language), known);
  }

  /** Nothing that was typed is lost to a template: that goes below. */
  private static String joined(String typed, String filled) {
    return typed.isBlank() ? filled : typed.stripTrailing() + "\n\n" + filled;
  }
}
