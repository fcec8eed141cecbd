package org.vivier.forms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.postings.PublicPosting;

/** The form of a posting: the questions that all have, and the posting’s own. */
@Component
public class ApplicationForms {
  private static final String[] LANGUAGES = {"en", "fr"};
  private static final String[] YES_NO = {"yes", "no"};
  private static final String[] LEVELS = {"A", "B", "C", "E", "X"};

  private static final String OTHER = "other";
  private static final String[] SOURCES = {
    "organization-site",
    "job-site",
    "search",
    "social-media",
    "colleague",
    "friend",
    "school",
    "job-fair",
    OTHER
  };

  private final FormTerms terms;
  // Not by what it says but by which it is: the same few postings are asked about all the time.
  private final LoadingCache<PublicPosting, ApplicationForm> made =
      Caffeine.newBuilder().weakKeys().build(this::make);

  ApplicationForms(FormTerms terms) {
    this.terms = terms;
  }

  /** The form as it is asked now. */
  public ApplicationForm of(PublicPosting posting) {
    return made.get(posting);
  }

  private ApplicationForm make(PublicPosting posting) {
    return new ApplicationForm(
        List.of(
            new FormPage(ApplicationForm.YOU, you()),
            new FormPage(ApplicationForm.APPLICATION, application(posting)),
            new FormPage(ApplicationForm.MORE, more(posting.facts().facts()))));
  }

  private static List<Question> you() {
    return List.of(
        FormWords.question(Questions.NAME, Question.Type.TEXT, true),
        FormWords.question(Questions.EMAIL, Question.Type.EMAIL, true),
        FormWords.question(Questions.PHONE, Question.Type.PHONE, false),
        FormWords.question(Questions.PRONOUNS, Question.Type.TEXT, false),
        FormWords.question(Questions.LANGUAGE, Question.Type.CHOICE, true, LANGUAGES),
        FormWords.question(Questions.EXAM_LANGUAGE, Question.Type.CHOICE, true, LANGUAGES),
        FormWords.question(Questions.INTERVIEW_LANGUAGE, Question.Type.CHOICE, true, LANGUAGES));
  }

  private List<Question> application(PublicPosting posting) {
    List<Question> questions = new ArrayList<>();
    questions.add(FormWords.question(Questions.RESUME, Question.Type.FILE, true));
    questions.add(FormWords.question(Questions.RESUME_TEXT, Question.Type.LONG_TEXT, false));
    questions.add(
        FormWords.question(
            Questions.STATEMENT, Question.Type.LONG_TEXT, true, terms.statementWords(), List.of()));
    questions.add(FormWords.question(Questions.LINKS, Question.Type.LINKS, false));
    questions.addAll(own(posting));
    questions.add(FormWords.question(Questions.SOURCE, Question.Type.CHOICE, false, SOURCES));
    questions.add(
        FormWords.question(Questions.HEARD, Question.Type.TEXT, false)
            .onlyWhen(new Question.Condition(Questions.SOURCE, OTHER)));
    return questions;
  }

  private List<Question> more(PostingFacts facts) {
    List<Question> questions = new ArrayList<>();
    claims().forEach(questions::add);
    accepted(facts).forEach(questions::add);
    if (asksForBoth(facts)) {
      for (String skill : List.of("reading", "writing", "oral")) {
        questions.add(FormWords.question(skill + "Level", Question.Type.CHOICE, false, LEVELS));
        questions.add(FormWords.question(skill + "Date", Question.Type.DATE, false));
      }
    }
    questions.add(FormWords.question(Questions.KEEP, Question.Type.CONSENT, false, "yes"));
    questions.add(FormWords.question(Questions.CONTACT, Question.Type.CONSENT, false, "yes"));
    return questions;
  }

  private Stream<Question> claims() {
    return Stream.of(
            FormWords.question(
                Questions.CITIZENSHIP, Question.Type.CHOICE, false, "citizen", "resident", "other"),
            FormWords.question(Questions.VETERAN, Question.Type.YES_NO, false, YES_NO),
            FormWords.question(Questions.PRIORITY, Question.Type.YES_NO, false, YES_NO))
        .filter(question -> terms.claims().contains(question.key()));
  }

  /** Asked only where there is a choice. */
  private static Stream<Question> accepted(PostingFacts facts) {
    return Stream.of(
            choices(
                Questions.TENURES,
                FormWords.options(
                    Questions.TENURES,
                    facts.tenures().stream().map(Tenure::word).toArray(String[]::new))),
            choices(
                Questions.LOCATIONS,
                facts.locations().stream().map(ApplicationForms::option).toList()),
            choices(Questions.ARRANGEMENTS, arrangements(facts)))
        .filter(question -> question.options().size() > 1);
  }

  /** All of them where the posting names one: a pool may serve jobs that differ in this. */
  private static List<Question.Option> arrangements(PostingFacts facts) {
    return facts.workArrangement() == null
        ? List.of()
        : FormWords.options(
            Questions.ARRANGEMENTS,
            Arrays.stream(WorkArrangement.values())
                .map(WorkArrangement::word)
                .toArray(String[]::new));
  }

  private static Question choices(String key, List<Question.Option> options) {
    return FormWords.question(key, Question.Type.CHOICES, false, null, options);
  }

  private static Question.Option option(Location location) {
    String province = ", " + location.province();
    return new Question.Option(
        location.identity(),
        new Question.Text(
            location.city(Language.EN) + province, location.city(Language.FR) + province));
  }

  private static boolean asksForBoth(PostingFacts facts) {
    return facts.languageRequirements().stream()
        .map(LanguageRequirement::kind)
        .anyMatch(LanguageRequirement.Kind::bilingual);
  }

  private static List<Question> own(PublicPosting posting) {
    return OwnQuestions.of(posting);
  }
}
