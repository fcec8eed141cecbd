package org.vivier.messages.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.messages.templates.ChangeMessageTemplate;
import org.vivier.messages.templates.ChangeMessageTemplate.Fault;
import org.vivier.messages.templates.MessageTemplate;
import org.vivier.messages.templates.MessageTemplates;
import org.vivier.platform.TypedId;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The organization's templates for messages: kept once, in both languages. */
@Controller
class MessageTemplatesController {
  private static final List<String> DONE = List.of("saved", "retired");

  private final StaffFrames frames;
  private final StaffResponses responses;
  private final MessageTemplates templates;
  private final ChangeMessageTemplate change;
  private final MessageTemplatePages pages;

  MessageTemplatesController(
      StaffFrames frames,
      StaffResponses responses,
      MessageTemplates templates,
      ChangeMessageTemplate change,
      MessageTemplatePages pages) {
    this.frames = frames;
    this.responses = responses;
    this.templates = templates;
    this.change = change;
    this.pages = pages;
  }

  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @GetMapping({MessagePaths.TEMPLATES_EN, MessagePaths.TEMPLATES_FR})
  ResponseEntity<byte[]> list(StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    var frame =
        frames
            .of(request, MessagePaths.templates(), words.text("messages.templates.title"))
            .saying(
                request
                    .done()
                    .filter(DONE::contains)
                    .map(word -> Notice.success(words.text("messages.templates.done-" + word)))
                    .orElse(null));
    return responses.ok(
        "messages/templates",
        new MessageTemplatesPage(
            frame,
            templates.all().stream()
                .sorted(Comparator.comparing(MessageTemplate::retired))
                .map(one ->
                    new MessageTemplatesPage.Row(
                        one.name().in(language),
                        MessagePaths.one(one.id()).in(language),
                        one.retired()))
                .toList(),
            MessagePaths.one(UUID.randomUUID()).in(language)));
  }

  /** A template that isn't there yet begins empty. */
  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @GetMapping({
    MessagePaths.TEMPLATES_EN + MessagePaths.ONE,
    MessagePaths.TEMPLATES_FR + MessagePaths.ONE,
    MessagePaths.RETIRE_EN,
    MessagePaths.RETIRE_FR
  })
  ResponseEntity<byte[]> show(@PathVariable("template") String id, StaffRequest request) {
    Optional<MessageTemplate> now = templates.find(id(id));
    boolean cameAlong = LanguageSwitch.among(request.http()) || request.rejected();
    MessageTemplate shown =
        cameAlong
            ? typed(id(id), request)
            : now.orElseGet(() -> MessageTemplatePages.empty(id(id)));
    return pages.page(
        HttpStatus.OK,
        cameAlong ? shown.number() - 1 : shown.number(),
        shown,
        now,
        Map.of(),
        request);
  }

  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @PostMapping({
    MessagePaths.TEMPLATES_EN + MessagePaths.ONE,
    MessagePaths.TEMPLATES_FR + MessagePaths.ONE
  })
  ResponseEntity<byte[]> save(@PathVariable("template") String id, StaffRequest request) {
    return answer(typed(id(id), request), "saved", request);
  }

  private ResponseEntity<byte[]> answer(MessageTemplate typed, String word, StaffRequest request) {
    Map<String, Fault> faults = change.handle(typed, request.actor());
    if (faults.isEmpty()) {
      return done(word, request);
    }
    Optional<MessageTemplate> now = templates.find(typed.id());
    boolean stale = faults.containsValue(Fault.STALE);
    return pages.page(
        stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
        stale ? now.map(MessageTemplate::number).orElse(0) : typed.number() - 1,
        typed,
        now,
        faults,
        request);
  }

  /** What was typed beside is not saved: it goes out of use with the words that it had. */
  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @PostMapping({MessagePaths.RETIRE_EN, MessagePaths.RETIRE_FR})
  ResponseEntity<byte[]> retire(@PathVariable("template") String id, StaffRequest request) {
    MessageTemplate now = templates.find(id(id)).orElseThrow(StaffResponses::missing);
    return now.retired()
        ? done("retired", request)
        : answer(
            new MessageTemplate(now.id(), now.number() + 1, now.name(), now.text(), true),
            "retired",
            request);
  }

  private ResponseEntity<byte[]> done(String word, StaffRequest request) {
    return responses.done(MessagePaths.templates().in(request.language()), word);
  }

  private static UUID id(String typed) {
    return TypedId.of(typed).orElseThrow(StaffResponses::missing);
  }

  private static MessageTemplate typed(UUID id, StaffRequest request) {
    String seen = ConversationController.field(request, "seen");
    return new MessageTemplate(
        id,
        1 + (seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0),
        new Bilingual(
            ConversationController.field(request, "name-en"),
            ConversationController.field(request, "name-fr")),
        new Bilingual(
            ConversationController.field(request, "text-en"),
            ConversationController.field(request, "text-fr")),
        false);
  }
}
