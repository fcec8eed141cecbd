package org.vivier.messages.templates;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;

/** Writes a template anew, in both languages at once. What was sent keeps the words it had. */
@Component
public class ChangeMessageTemplate {
  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_TEXT = 10_000;

  private final MessageTemplates templates;
  private final ApplicationEventPublisher events;

  ChangeMessageTemplate(MessageTemplates templates, ApplicationEventPublisher events) {
    this.templates = templates;
    this.events = events;
  }

  /** What is wrong with a field. */
  public enum Fault {
    MISSING,
    LONG,
    /** Something stands in braces that is no placeholder. */
    UNKNOWN,
    /** Somebody else was quicker. */
    STALE
  }

  /**
   * Writes it.
   *
   * @param written with the number of the version that it makes: one more than the one seen
   * @return what is wrong, by field; nothing when it was done
   */
  @Transactional
  public Map<String, Fault> handle(MessageTemplate written, Actor by) {
    MessageTemplate clean =
        new MessageTemplate(
            written.id(),
            written.number(),
            new Bilingual(
                CleanText.line(written.name().english()), CleanText.line(written.name().french())),
            new Bilingual(
                CleanText.lines(written.text().english()),
                CleanText.lines(written.text().french())),
            written.retired());
    Map<String, Fault> faults = new TreeMap<>();
    for (Language language : Language.values()) {
      look(faults, "name-" + language.tag(), clean.name().in(language), LONGEST_NAME);
      look(faults, "text-" + language.tag(), clean.text().in(language), LONGEST_TEXT);
      if (!Placeholder.unknownIn(clean.text().in(language)).isEmpty()) {
        faults.putIfAbsent("text-" + language.tag(), Fault.UNKNOWN);
      }
    }
    if (faults.isEmpty() && !templates.add(clean, by)) {
      faults.put("form", Fault.STALE);
    }
    if (faults.isEmpty()) {
      record(clean, by);
    }
    return faults;
  }

  private void record(MessageTemplate template, Actor by) {
    events.publishEvent(
        Recorded.of(
                template.retired() ? "message-template.retired" : "message-template.saved",
                by,
                Subject.of("message-template", template.id()))
            .with("version", template.number()));
  }

  private static void look(Map<String, Fault> faults, String field, String text, int longest) {
    if (Invisible.only(text)) {
      faults.put(field, Fault.MISSING);
    } else if (text.length() > longest) {
      faults.put(field, Fault.LONG);
    }
  }
}
