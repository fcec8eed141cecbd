package org.vivier.messages.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.messages.templates.ChangeMessageTemplate;
import org.vivier.messages.templates.ChangeMessageTemplate.Fault;
import org.vivier.messages.templates.MessageTemplate;
import org.vivier.messages.templates.MessageTemplates;
import org.vivier.platform.TypedId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** The organization's templates for messages: kept once, in both languages. */
@Controller
class MessageTemplatesController {
  private final MessageTemplates templates;
  private final ChangeMessageTemplate change;
  private final MessageTemplatePages pages;

  MessageTemplatesController(
      MessageTemplates templates, ChangeMessageTemplate change, MessageTemplatePages pages) {
    this.templates = templates;
    this.change = change;
    this.pages = pages;
  }

  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @GetMapping({MessagePaths.TEMPLATES_EN, MessagePaths.TEMPLATES_FR})
  ResponseEntity<byte[]> list(StaffRequest request) {
    return pages.list(templates.all(), request);
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
    MessageTemplateForm form =
        request.shownAgain()
            ? MessageTemplateForm.of(request.form())
            : now.map(MessageTemplateForm::of).orElse(MessageTemplateForm.EMPTY);
    return pages.page(id(id), form, now, Map.of(), request);
  }

  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @PostMapping({
    MessagePaths.TEMPLATES_EN + MessagePaths.ONE,
    MessagePaths.TEMPLATES_FR + MessagePaths.ONE
  })
  ResponseEntity<byte[]> save(@PathVariable("template") String id, StaffRequest request) {
    MessageTemplateForm form = MessageTemplateForm.of(request.form());
    Map<String, Fault> faults = change.handle(form.written(id(id), false), request.actor());
    return faults.isEmpty() ? pages.done("saved", request) : again(id(id), form, faults, request);
  }

  /** What was typed beside is not saved: it goes out of use with the words that it had. */
  @Requires(act = Act.KEEP_MESSAGE_TEMPLATES)
  @PostMapping({MessagePaths.RETIRE_EN, MessagePaths.RETIRE_FR})
  ResponseEntity<byte[]> retire(@PathVariable("template") String id, StaffRequest request) {
    MessageTemplate now = templates.find(id(id)).orElseThrow(StaffResponses::missing);
    MessageTemplateForm form = MessageTemplateForm.of(now);
    Map<String, Fault> faults =
        now.retired() ? Map.of() : change.handle(form.written(now.id(), true), request.actor());
    return faults.isEmpty()
        ? pages.done("retired", request)
        : again(now.id(), form, faults, request);
  }

  private ResponseEntity<byte[]> again(
      UUID id, MessageTemplateForm form, Map<String, Fault> faults, StaffRequest request) {
    return pages.page(id, form, templates.find(id), faults, request);
  }

  private static UUID id(String typed) {
    return TypedId.of(typed).orElseThrow(StaffResponses::missing);
  }
}
