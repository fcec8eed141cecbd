package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.web.FormField.Kind;
import org.vivier.staff.page.StaffRequest;

/** Makes the form of somebody on a board. */
@Component
class BoardMemberPages {
  static final String NEW = "new";

  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final StaffNames names;

  BoardMemberPages(FormAnswers answers, SetUpReader setUp, StaffNames names) {
    this.answers = answers;
    this.setUp = setUp;
    this.names = names;
  }

  ResponseEntity<byte[]> show(
      StaffRequest request,
      SelectionProcess process,
      @Nullable BoardMember one,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = request.language();
    String id = one == null ? NEW : one.id().toString();
    boolean over = process.state().terminal();
    List<String> buttons = one == null ? List.of("add") : List.of("save", "remove");
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.BOARD,
            FormTitle.of(language, one == null ? "member-new" : "member"),
            other -> ProcessPaths.member(other, process.number(), id),
            refusals,
            fields(process, one, typed, refusals, request),
            one == null
                ? List.of()
                : List.of(names.of(List.of(one.staff()), language).of(one.staff())),
            over ? List.of() : FormAnswers.buttons(language, buttons),
            over,
            other -> ProcessPaths.board(other, process.number())),
        request);
  }

  private List<FormSection> fields(
      SelectionProcess process,
      @Nullable BoardMember one,
      FormValues typed,
      List<Refusal> refusals,
      StaffRequest request) {
    Language language = request.language();
    Words words = Words.of(language);
    FormFields fields =
        new FormFields(language, typed, refusals, one == null ? null : MemberForm.of(one));
    fields.section("member");
    if (one == null) {
      AssessmentBoard board = setUp.board(process, request);
      var people =
          names.active(language).stream()
              .filter(person -> board.ofStaff(person.id().value()).isEmpty())
              .toList();
      fields.choose(
          Kind.SELECT, "staff", people, person -> person.id().toString(), person -> person.name());
    }
    AssessmentPlan plan = setUp.plan(process, request);
    fields
        .choose(
            Kind.RADIO,
            "role",
            List.of(BoardRole.values()),
            BoardRole::code,
            role -> words.text("processes.role-long." + role.code()))
        .choose(
            Kind.CHECKS,
            "speaks",
            List.of(Language.values()),
            Language::tag,
            spoken -> words.text("processes.language." + spoken.tag()));
    if (!plan.steps().isEmpty()) {
      fields.choose(
          Kind.CHECKS,
          "steps",
          plan.steps(),
          step -> step.id().toString(),
          step -> step.name().in(language));
    }
    fields.line("hours");
    return one == null ? fields.done() : fields.seen("revision", one.revision()).done();
  }

  /** What stands in the form of somebody new. */
  FormValues empty(SelectionProcess process, StaffRequest request) {
    boolean chair = setUp.board(process, request).chair().isEmpty();
    return new FormValues(
        Map.of(
            "role", List.of((chair ? BoardRole.CHAIR : BoardRole.ASSESSOR).code()),
            "speaks", List.of(),
            "steps",
                setUp.plan(process, request).steps().stream()
                    .map(PlanStep::id)
                    .map(Object::toString)
                    .toList(),
            "hours", List.of("4")));
  }
}
