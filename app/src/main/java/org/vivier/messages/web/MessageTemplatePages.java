package org.vivier.messages.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.messages.templates.ChangeMessageTemplate;
import org.vivier.messages.templates.ChangeMessageTemplate.Fault;
import org.vivier.messages.templates.MessageTemplate;
import org.vivier.messages.templates.Placeholder;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the pages of templates. */
@Component
class MessageTemplatePages {
  private static final List<String> DONE = List.of("saved", "retired");

  private final StaffFrames frames;
  private final StaffResponses responses;

  MessageTemplatePages(StaffFrames frames, StaffResponses responses) {
    this.frames = frames;
    this.responses = responses;
  }

  ResponseEntity<byte[]> list(List<MessageTemplate> all, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    return responses.ok(
        "messages/templates",
        new MessageTemplatesPage(
            frames
                .of(request, MessagePaths.templates(), words.text("messages.templates.title"))
                .saying(
                    request
                        .done()
                        .filter(DONE::contains)
                        .map(word -> Notice.success(words.text("messages.templates.done-" + word)))
                        .orElse(null)),
            all.stream()
                .sorted(Comparator.comparing(MessageTemplate::retired))
                .map(one ->
                    new MessageTemplatesPage.Row(
                        one.name().in(language),
                        MessagePaths.one(one.id()).in(language),
                        one.retired()))
                .toList(),
            MessagePaths.one(UUID.randomUUID()).in(language)));
  }

  /** To the list, which says what was done. */
  ResponseEntity<byte[]> done(String word, StaffRequest request) {
    return responses.done(MessagePaths.templates().in(request.language()), word);
  }

  /**
   * The page of one template.
   *
   * @param form what stands in it
   * @param now what holds, if anything does
   */
  ResponseEntity<byte[]> page(
      UUID id,
      MessageTemplateForm form,
      Optional<MessageTemplate> now,
      Map<String, Fault> faults,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    boolean stale = faults.containsValue(Fault.STALE);
    List<FieldError> errors =
        faults.entrySet().stream()
            .filter(fault -> fault.getValue() != Fault.STALE)
            .map(fault ->
                new FieldError(fault.getKey(), message(fault.getKey(), fault.getValue(), words)))
            .toList();
    return responses.of(
        faults.isEmpty()
            ? HttpStatus.OK
            : stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
        "messages/template",
        new MessageTemplatePage(
            frame(id, now, stale, request),
            MessagePaths.one(id).in(language),
            stale ? now.map(MessageTemplate::number).orElse(0) : form.seen(),
            errors,
            Stream.of(Language.values())
                .map(one -> side(one, form, stale ? now : Optional.empty(), errors, words))
                .toList(),
            Arrays.stream(Placeholder.values())
                .map(one ->
                    new MessageTemplatePage.Open(
                        one.in(Language.EN), one.in(Language.FR), one.meaning(language)))
                .toList(),
            now.filter(one -> !one.retired()).isPresent()
                ? MessagePaths.retire(id).in(language)
                : null,
            MessagePaths.templates().in(language)));
  }

  private StaffFrame frame(
      UUID id, Optional<MessageTemplate> now, boolean stale, StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    return frames
        .of(
            request,
            MessagePaths.one(id),
            now.map(one -> one.name().in(language))
                .orElseGet(() -> words.text("messages.templates.new")))
        .under(
            List.of(
                new Crumb(
                    words.text("messages.templates.title"), MessagePaths.templates().in(language))))
        .saying(
            stale
                ? Notice.conflict(
                    words.text("messages.templates.stale"),
                    words.text("messages.templates.staleText"))
                : null);
  }

  private static String message(String field, Fault fault, Words words) {
    String part = field.substring(0, field.indexOf('-'));
    String in = words.text("messages.in." + field.substring(part.length() + 1));
    String key = "messages.templates.error." + part + "-";
    return words.text(
        key + fault.name().toLowerCase(Locale.ROOT),
        in,
        part.equals("name")
            ? ChangeMessageTemplate.LONGEST_NAME
            : ChangeMessageTemplate.LONGEST_TEXT);
  }

  private static MessageTemplatePage.Side side(
      Language language,
      MessageTemplateForm form,
      Optional<MessageTemplate> now,
      List<FieldError> errors,
      Words words) {
    String tag = language.tag();
    String in = words.text("messages.in." + tag);
    return new MessageTemplatePage.Side(
        tag,
        words.text("messages.language." + tag),
        words.text("messages.templates.name", in),
        form.name().in(language),
        FieldError.of("name-" + tag, errors),
        now.map(one -> one.name().in(language)).orElse(null),
        words.text("messages.templates.text", in),
        form.text().in(language),
        FieldError.of("text-" + tag, errors),
        now.map(one -> one.text().in(language)).orElse(null));
  }
}
