package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.decisions.answers.AnswerFilter;
import org.vivier.decisions.answers.AnswerSearch;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/** Several at once: all of them or none, and back again until the letters leave. */
@ApplicationsTest
class DecideTogetherIntegrationTest {
  private static final Map<Language, String> REASONS = Map.of(Language.FR, DecisionKit.REASON);

  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired DecideInBulk together;
  @Autowired Decisions decisions;
  private DecisionKit kit;
  private StaffMember noor;
  private SelectionProcess process;
  private List<ApplicationId> people;

  @BeforeEach
  void begin() {
    kit = new DecisionKit(context, desk);
    kit.empty();
    noor = kit.adviser("Noor Haddad");
    process = kit.open();
    people = IntStream.range(0, 3).mapToObj(n -> kit.applies(process)).toList();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void whenOneChangedSinceThePreviewNothingAppliesAndItIsNamed() {
    List<SeenAnswer> seen = seen();
    assertThat(kit.decide(people.get(1), DecisionKit.in(), noor).result()).isPresent();
    var result = together.handle(process.id(), seen, kit.out(process), REASONS, noor);
    assertThat(result.bulk()).isNull();
    assertThat(result.left()).containsExactly(kit.answer(people.get(1)).reference());
    assertThat(kit.answer(people.getFirst()).state()).isEqualTo(AnswerState.DUE);
    assertThat(decisions.of(people.getFirst())).isEmpty();

    List<SeenAnswer> rest =
        seen.stream().filter(one -> !result.left().contains(one.reference())).toList();
    assertThat(together.handle(process.id(), rest, kit.out(process), REASONS, noor).bulk())
        .isNotNull();
    assertThat(kit.answer(people.getFirst()).state()).isEqualTo(AnswerState.HELD);
  }

  @Test
  void takesBackWhatIsHeldAndNotWhatLeft() {
    var done = together.handle(process.id(), seen(), kit.out(process), REASONS, noor);
    var bulk = Objects.requireNonNull(done.bulk());
    assertThat(together.undo(process.id(), bulk, noor)).hasSize(3);
    kit.lettersLeave();
    assertThat(people).allSatisfy(id -> assertThat(kit.letters(id)).isEmpty());

    var again = together.handle(process.id(), seen(), kit.out(process), REASONS, noor);
    kit.lettersLeave();
    assertThat(people).allSatisfy(id -> assertThat(kit.letters(id)).containsExactly("decision"));
    assertThat(together.undo(process.id(), Objects.requireNonNull(again.bulk()), noor)).isEmpty();
  }

  @Test
  void saysWhatIsMissingBeforeAnythingHappens() {
    assertThat(together.handle(process.id(), List.of(), kit.out(process), REASONS, noor).problems())
        .containsExactly(Problem.NOBODY);
    assertThat(
            together
                .handle(process.id(), seen(), kit.out(process), Map.of(Language.FR, " "), noor)
                .problems())
        .containsExactly(Problem.REASON_MISSING);
  }

  @Test
  void listsAPageAtATimeByStateOwnerAndDay() {
    AnswerSearch search = context.getBean(AnswerSearch.class);
    assertThat(kit.decide(people.getFirst(), DecisionKit.in(), noor).result()).isPresent();
    assertThat(search.count(process, AnswerFilter.ALL)).isEqualTo(3);
    assertThat(search.find(process, AnswerFilter.ALL, "replyBy", false, 2, 25)).hasSize(1);
    var held = new AnswerFilter("", List.of(AnswerState.HELD), false, null, false, null);
    assertThat(search.find(process, held, "state", true, 0, 25))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.answer().application()).isEqualTo(people.getFirst());
          assertThat(one.outcome()).isEqualTo(DecisionOutcome.QUALIFIED);
        });
    assertThat(search.count(process, new AnswerFilter("", List.of(), false, null, true, null)))
        .isZero();
    assertThat(search.count(process, new AnswerFilter("", List.of(), false, null, false, -1)))
        .isZero();
    var one =
        new AnswerFilter(
            kit.answer(people.get(2)).reference(), List.of(), false, null, false, null);
    assertThat(search.count(process, one)).isEqualTo(1);
  }

  private List<SeenAnswer> seen() {
    return people.stream()
        .map(kit::answer)
        .map(answer -> new SeenAnswer(answer.reference(), answer.revision()))
        .toList();
  }
}
