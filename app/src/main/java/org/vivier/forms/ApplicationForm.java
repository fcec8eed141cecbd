package org.vivier.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All questions of an application, page by page. Written into each snapshot as it was asked. */
public record ApplicationForm(List<FormPage> pages) {
  public static final String YOU = "you";
  public static final String APPLICATION = "application";
  public static final String MORE = "more";

  /** The most work samples. */
  public static final int LINKS = 5;

  public ApplicationForm {
    pages = List.copyOf(pages);
  }

  /** The page with this key. */
  public Optional<FormPage> page(String key) {
    return pages.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /** All questions in order. */
  public Stream<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream());
  }

  /** The question with this key. */
  public Optional<Question> question(String key) {
    return questions().filter(question -> question.key().equals(key)).findFirst();
  }

  /** The keys of the posting's own questions that take a file, in order. */
  public List<String> ownFiles() {
    return questions()
        .filter(question -> question.type() == Question.Type.FILE)
        .map(Question::key)
        .filter(key -> key.startsWith(Questions.OWN))
        .toList();
  }

  /** Whether the question is asked, given the answers so far. */
  public boolean asks(Question question, Answers answers) {
    var when = question.when();
    return when == null
        || (answers.all(when.question()).contains(when.is())
            && question(when.question()).map(other -> asks(other, answers)).orElse(false));
  }

  /** Everything that is missing or wrong, in the order of the pages. */
  public List<Problem> problems(Answers answers) {
    return Completeness.of(this, answers);
  }

  /** What is missing or wrong on one page. */
  public List<Problem> problems(String page, Answers answers) {
    return problems(answers).stream().filter(problem -> problem.page().equals(page)).toList();
  }
}
