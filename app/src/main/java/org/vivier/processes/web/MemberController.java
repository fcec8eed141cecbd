package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.MemberId;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;
import org.vivier.processes.web.FormField.Kind;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

/** Somebody on a board: added, changed, taken off it. */
@Controller
class MemberController {
  private static final String EN = ProcessPaths.BOARD_EN + "/{member}";
  private static final String FR = ProcessPaths.BOARD_FR + "/{member}";
  private static final String NEW = "new";
  private static final int UNREADABLE = -1;

  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final ChangeBoard change;
  private final StaffNames names;

  MemberController(
      ProcessPages pages,
      FormAnswers answers,
      SetUpReader setUp,
      ChangeBoard change,
      StaffNames names) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.change = change;
    this.names = names;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest request,
      StaffMember viewer,
      @PathVariable("process") String number,
      @PathVariable("member") String id) {
    SelectionProcess process = pages.find(number, request);
    @Nullable BoardMember one = find(process, id, request);
    FormValues now = one == null ? empty(process, request) : of(one);
    return page(request, viewer, process, one, FormValues.shown(request, now), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request,
      StaffMember viewer,
      @PathVariable("process") String number,
      @PathVariable("member") String id) {
    SelectionProcess process = pages.find(number, request);
    @Nullable BoardMember one = find(process, id, request);
    FormValues typed = FormValues.in(request);
    Outcome<MemberId> outcome = act(process, one, typed, viewer);
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.board(LanguageChoice.of(request), number))
        : page(
            request,
            viewer,
            pages.find(number, request),
            one == null ? null : find(process, id, request),
            typed,
            outcome.refusals());
  }

  private Outcome<MemberId> act(
      SelectionProcess process, @Nullable BoardMember one, FormValues typed, StaffMember viewer) {
    if (one == null) {
      return Ids.parse(typed.one("staff"))
          .map(staff -> change.add(process.id(), staff, read(typed), viewer.actor()))
          .orElseGet(() -> Outcome.refused(Refusal.at("staff", Reason.NOBODY)));
    }
    return typed.one("then").equals("remove")
        ? change.remove(process.id(), one.id(), viewer.actor())
        : change.change(
            process.id(),
            one.id(),
            typed.number("revision").orElse(0),
            read(typed),
            viewer.actor());
  }

  private static WrittenMember read(FormValues typed) {
    return new WrittenMember(
        BoardRole.ofCode(typed.one("role")).orElse(BoardRole.ASSESSOR),
        typed.all("speaks").stream()
            .flatMap(tag -> Language.ofTag(tag).stream())
            .collect(Collectors.toSet()),
        typed.all("steps").stream()
            .flatMap(id -> Ids.parse(id).stream())
            .map(StepId::new)
            .collect(Collectors.toSet()),
        typed.number("hours").orElse(UNREADABLE));
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest request,
      StaffMember viewer,
      SelectionProcess process,
      @Nullable BoardMember one,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = LanguageChoice.of(request);
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
        viewer,
        request);
  }

  private List<FormSection> fields(
      SelectionProcess process,
      @Nullable BoardMember one,
      FormValues typed,
      List<Refusal> refusals,
      HttpServletRequest request) {
    Language language = LanguageChoice.of(request);
    Words words = Words.of(language);
    FormFields fields = new FormFields(language, typed, refusals, one == null ? null : of(one));
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

  private FormValues empty(SelectionProcess process, HttpServletRequest request) {
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

  private static FormValues of(BoardMember one) {
    WrittenMember written = one.written();
    return new FormValues(
        Map.of(
            "role", List.of(written.role().code()),
            "speaks", written.languages().stream().map(Language::tag).sorted().toList(),
            "steps", written.steps().stream().map(Object::toString).sorted().toList(),
            "hours", List.of(Integer.toString(written.hoursPerWeek()))));
  }

  private @Nullable BoardMember find(
      SelectionProcess process, String id, HttpServletRequest request) {
    if (id.equals(NEW)) {
      return null;
    }
    return Ids.parse(id)
        .flatMap((UUID found) -> setUp.board(process, request).find(new MemberId(found)))
        .orElseThrow(ProcessPages::missing);
  }
}
