package org.vivier.careers.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;

/** One of every form fragment, in a page of its own, with and without an error. */
final class SampleForm {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private SampleForm() {}

  static Map<String, Object> page(Language language) {
    var words = Words.of(language);
    var frame = SampleSite.frame(language, "Application", "/form");
    Content content =
        output -> {
          output.writeContent("<form class=\"wrap apply\" method=\"post\">");
          for (var field : fields()) {
            var model = new HashMap<>(field.model());
            model.put("words", words);
            ENGINE.render("shared/" + field.template() + ".jte", model, output);
          }
          ENGINE.render("shared/button.jte", Map.of("text", "Save"), output);
          output.writeContent("</form>");
        };
    return Map.of("frame", frame, "content", content);
  }

  private record Field(String template, Map<String, Object> model) {}

  private static List<Field> fields() {
    var error = "Enter the name that you want us to use";
    return List.of(
        new Field("stepper", Map.of("step", 2, "of", 4, "title", "About you")),
        new Field(
            "form/errorSummary",
            Map.of("errors", List.of(new FieldError("name", error), new FieldError("on", error)))),
        new Field(
            "form/text",
            Map.of("id", "name", "label", "Name", "error", error, "required", true, "value", "A")),
        new Field(
            "form/text",
            Map.of("id", "email", "label", "E-mail", "type", "email", "hint", "We answer here")),
        new Field("form/textarea", Map.of("id", "why", "label", "Why this job?", "wordLimit", 300)),
        new Field("form/choices", Map.of("id", "lang", "legend", "Language", "choices", choices())),
        new Field(
            "form/choices",
            Map.of("id", "many", "legend", "Many", "choices", choices(), "type", "checkbox")),
        new Field("form/file", Map.of("id", "file", "label", "Résumé", "current", "resume.pdf")),
        new Field(
            "form/date", Map.of("id", "on", "legend", "From when?", "year", "26", "error", error)));
  }

  private static List<Choice> choices() {
    return List.of(
        new Choice("en", "English", null, true),
        new Choice("fr", "Français", "Also for interviews", false));
  }
}
