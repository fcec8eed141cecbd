package org.vivier.applications.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.DraftWriter;
import org.vivier.documents.ArrivedDocument;
import org.vivier.forms.AnswerSize;
import org.vivier.forms.Problem;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;

/** Keeps what was typed on one page, whatever it is: a draft has no wrong answers. */
@Component
public class SaveAnswers {
  /** Of all answers together, in characters: some hundred pages. */
  private static final int MOST = 2_000_000;

  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final FileAnswers files;

  SaveAnswers(ApplicationRows rows, CurrentPostings postings, FileAnswers files) {
    this.rows = rows;
    this.postings = postings;
    this.files = files;
  }

  /**
   * Keeps the answers of one page and leaves those of other pages as they are. A key of the page
   * that is not in the map counts as emptied; keys that the page does not have are left out. An
   * answer that is longer than any can be leaves the one before it as it was.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public SaveResult handle(Device device, ApplicationId id, TypedPage page) {
    return keep(device, id, page, Map.of());
  }

  /** The same, with files that are answers from now on. */
  @Transactional
  SaveResult keep(
      Device device, ApplicationId id, TypedPage page, Map<String, ArrivedDocument> sent) {
    Application application = rows.lock(device, id);
    if (!postings.editable(application)) {
      return new SaveResult.NotEditable(application.state());
    }
    Map<String, List<String>> given = new HashMap<>();
    keys(application, page.key(), page.typed().keySet())
        .forEach(key -> given.put(key, tidied(page.typed().getOrDefault(key, List.of()))));
    Map<String, List<String>> overwritten = new TreeMap<>();
    List<Problem> tooLong = tooLong(application, page.key(), given);
    tooLong.forEach(problem -> given.remove(problem.question()));
    if (given.values().stream().anyMatch(AnswerSize::fitsNowhere)
        || application.answers().with(given, application.revision()).length() > MOST) {
      return new SaveResult.TooMuch(MOST);
    }
    settle(application, given, page, overwritten);
    DraftWriter.Written written =
        sent.isEmpty() && !changes(application, given)
            ? new DraftWriter.Written(application.revision(), application.answers())
            : files.write(application, given, sent);
    return new SaveResult.Kept(written.revision(), written.answers(), overwritten, tooLong);
  }

  private List<Problem> tooLong(
      Application application, String page, Map<String, List<String>> given) {
    return postings
        .of(application)
        .flatMap(posting -> postings.form(posting).page(page))
        .map(found -> AnswerSize.problems(found, given))
        .orElse(List.of());
  }

  private static boolean changes(Application application, Map<String, List<String>> given) {
    return given.entrySet().stream()
        .anyMatch(entry -> !application.answers().all(entry.getKey()).equals(entry.getValue()));
  }

  /**
   * What another tab changed since this page was shown: a field that nobody touched leaves it as it
   * is, an empty one gives way to its text, and a text replaced by another is handed back.
   */
  private static void settle(
      Application application,
      Map<String, List<String>> given,
      TypedPage page,
      Map<String, List<String>> overwritten) {
    var answers = application.answers();
    given.replaceAll((key, typed) -> {
      List<String> stored = answers.all(key);
      if (page.leftAlone(key, typed)) {
        return stored;
      }
      if (!page.changedElsewhere(key, answers) || stored.isEmpty() || stored.equals(typed)) {
        return typed;
      }
      if (typed.isEmpty()) {
        return stored;
      }
      overwritten.put(key, stored);
      return typed;
    });
  }

  /** Files are attached, not typed; the address of what was submitted changes another way. */
  private Set<String> keys(Application application, String page, Set<String> typed) {
    boolean draft = application.isDraft();
    return postings
        .of(application)
        .map(posting ->
            postings.form(posting).page(page).stream()
                .flatMap(found -> found.questions().stream())
                .filter(question -> question.type() != Question.Type.FILE)
                .map(Question::key)
                .filter(key -> draft || !key.equals(Questions.EMAIL))
                .collect(Collectors.toSet()))
        // Taken down for the moment: what was typed is kept all the same.
        .orElseGet(
            () -> typed.stream().filter(SaveAnswers::isKey).limit(100).collect(Collectors.toSet()));
  }

  private static boolean isKey(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9-]{0,63}") && !text.equals(Questions.RESUME);
  }

  /** Browsers end lines in their own way; a box that was left empty is no answer. */
  private static List<String> tidied(List<String> typed) {
    return typed.stream()
        .map(text -> text.replace("\r\n", "\n"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
