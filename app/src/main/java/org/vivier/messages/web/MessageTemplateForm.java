package org.vivier.messages.web;

import java.util.UUID;
import org.vivier.messages.templates.MessageTemplate;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Bilingual;

/**
 * A template as it stands in its form.
 *
 * @param seen the version that the form changes; 0 for a new one
 */
record MessageTemplateForm(int seen, Bilingual name, Bilingual text) {
  /** That of a template that isn't there yet. */
  static final MessageTemplateForm EMPTY =
      new MessageTemplateForm(0, Bilingual.same(""), Bilingual.same(""));

  static MessageTemplateForm of(FormValues form) {
    return new MessageTemplateForm(
        form.number("seen").orElse(0),
        new Bilingual(form.one("name-en"), form.one("name-fr")),
        new Bilingual(form.one("text-en"), form.one("text-fr")));
  }

  static MessageTemplateForm of(MessageTemplate template) {
    return new MessageTemplateForm(template.number(), template.name(), template.text());
  }

  /** The version that it makes. */
  MessageTemplate written(UUID id, boolean retired) {
    return new MessageTemplate(id, seen + 1, name, text, retired);
  }
}
