package org.vivier.assessment.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.Snapshot;
import org.vivier.applications.staff.SubmittedVersion;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;
import org.vivier.measures.Measure;

/**
 * Makes what assessors read out of what was submitted: answers about the job and the texts of
 * files; no name, no contact, no claim, no file name. The rest is looked through for what is known
 * of this person and for what leads to anybody.
 */
@Component
@EnableConfigurationProperties(BlindTerms.class)
public class Renditions {
  /** Of the page of the application, what says more about the person than about the job. */
  private static final Set<String> NOT_SHOWN = Set.of(Questions.SOURCE, Questions.HEARD);

  private final BlindTerms terms;

  Renditions(BlindTerms terms) {
    this.terms = terms;
  }

  /** What somebody reads who must not know whose it is. */
  public Rendition blind(SubmittedVersion version) {
    Snapshot snapshot = version.snapshot();
    Identifiers known = Identifiers.of(snapshot.answers());
    List<Section> sections = sections(version, known);
    return new Rendition(
        snapshot.number(),
        snapshot.language(),
        sections,
        Optional.of(BlindReport.of(sections, snapshot.language() == Language.FR)));
  }

  /** The same places with nothing hidden. */
  public Rendition open(SubmittedVersion version) {
    Snapshot snapshot = version.snapshot();
    return new Rendition(
        snapshot.number(), snapshot.language(), sections(version, null), Optional.empty());
  }

  /**
   * A measure that was agreed for this person.
   *
   * @param blind whether what says whose it is is hidden, as in all they wrote
   */
  public ShownMeasure measure(SubmittedVersion version, Measure measure, boolean blind) {
    @Nullable Identifiers known = blind ? Identifiers.of(version.snapshot().answers()) : null;
    return new ShownMeasure(
        measure.step() == null,
        Passages.of(measure.english(), hidden(measure.english(), known)),
        Passages.of(measure.french(), hidden(measure.french(), known)));
  }

  private List<Section> sections(SubmittedVersion version, @Nullable Identifiers known) {
    Snapshot snapshot = version.snapshot();
    Answers answers = snapshot.answers();
    List<Section> sections = new ArrayList<>();
    snapshot
        .form()
        .page(ApplicationForm.APPLICATION)
        .map(page -> page.questions().stream())
        .orElseGet(Stream::empty)
        .filter(question -> !NOT_SHOWN.contains(question.key()))
        .filter(question -> answers.has(question.key()))
        .forEach(question -> section(version, answers, question, known).ifPresent(sections::add));
    return sections;
  }

  private Optional<Section> section(
      SubmittedVersion version, Answers answers, Question question, @Nullable Identifiers known) {
    return switch (question.type()) {
      case FILE -> Optional.of(file(version, answers, question, known));
      case EMAIL, PHONE, LINKS ->
          known == null
              ? Optional.of(text(question, String.join("\n", answers.all(question.key())), null))
              : Optional.of(
                  new Section(
                      question.key(),
                      question.label(),
                      false,
                      List.of(),
                      "assessment.read.contactsHidden"));
      default -> Optional.of(text(question, words(question, answers), known));
    };
  }

  private Section file(
      SubmittedVersion version, Answers answers, Question question, @Nullable Identifiers known) {
    @Nullable String text =
        AttachedFiles.of(answers, question.key()).map(version.texts()::get).orElse(null);
    return text == null || Invisible.only(text)
        ? new Section(
            question.key(), question.label(), true, List.of(), "assessment.read.fileUnread")
        : new Section(
            question.key(), question.label(), true, Passages.of(text, hidden(text, known)), null);
  }

  private Section text(Question question, String text, @Nullable Identifiers known) {
    return new Section(
        question.key(), question.label(), false, Passages.of(text, hidden(text, known)), null);
  }

  private List<Range> hidden(String text, @Nullable Identifiers known) {
    return known == null
        ? List.of()
        : Stream.concat(known.in(text).stream(), Contacts.in(text, terms.hideSchools())).toList();
  }

  /** What was typed; of what was chosen, its words in the language of whoever chose. */
  private static String words(Question question, Answers answers) {
    Language language = Language.ofTag(answers.first(Questions.LANGUAGE)).orElse(Language.EN);
    return String.join(
        "\n",
        answers.all(question.key()).stream()
            .map(value ->
                question.option(value).map(option -> option.label().in(language)).orElse(value))
            .toList());
  }
}
