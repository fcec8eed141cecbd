package org.vivier.authoring.web;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * Both languages as candidates will see them.
 *
 * @param phone whether as wide as a phone; else as a desk
 * @param others other ways to look
 * @param shown the page of each language
 */
public record PreviewPage(
    StaffFrame frame,
    Heading heading,
    boolean phone,
    List<EditorPage.Link> others,
    List<EditorPage.Link> shown,
    String back) {

  /**
   * Of the posting of a process.
   *
   * @param form whether its application form is shown, and not its page
   */
  static PreviewPage of(
      StaffFrame frame, Heading heading, String number, boolean phone, boolean form) {
    Words words = Words.of(frame.language());
    String path = AuthoringPaths.preview(frame.language(), number);
    return new PreviewPage(
        frame,
        heading,
        phone,
        List.of(
            new EditorPage.Link(
                words.text(phone ? "authoring.preview.desk" : "authoring.preview.phone"),
                asked(path, !phone, form),
                "secondary"),
            new EditorPage.Link(
                words.text(form ? "authoring.preview.of-posting" : "authoring.preview.of-form"),
                asked(path, phone, !form),
                "secondary")),
        List.of(shown(words, path, Language.EN, form), shown(words, path, Language.FR, form)),
        AuthoringPaths.posting(frame.language(), number));
  }

  /** What is shown stays when its width changes, and the other way round. */
  private static String asked(String path, boolean phone, boolean form) {
    return path + "?width=" + (phone ? "phone" : "desk") + (form ? "&of=form" : "");
  }

  private static EditorPage.Link shown(Words words, String path, Language language, boolean form) {
    String below = words.language() == Language.EN ? "/form" : "/formulaire";
    return new EditorPage.Link(
        words.text("authoring.language." + language.tag()),
        path + "/" + language.tag() + (form ? below : ""),
        language.tag());
  }
}
