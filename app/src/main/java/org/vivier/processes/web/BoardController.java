package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.AssessmentBoard;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRules;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The assessment board and what it covers. */
@Controller
class BoardController {
  private final ProcessPages pages;
  private final Headings headings;
  private final SetUpReader setUp;
  private final StaffNames names;
  private final ForecastCards forecasts;
  private final BoardConflicts conflicts;

  BoardController(
      ProcessPages pages,
      Headings headings,
      SetUpReader setUp,
      StaffNames names,
      ForecastCards forecasts,
      BoardConflicts conflicts) {
    this.pages = pages;
    this.headings = headings;
    this.setUp = setUp;
    this.names = names;
    this.forecasts = forecasts;
    this.conflicts = conflicts;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.BOARD_EN, ProcessPaths.BOARD_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    boolean may =
        !process.state().terminal()
            && request.member().may(Act.SET_UP_PROCESS, process.id().scope());
    AssessmentBoard board = setUp.board(process, request);
    AssessmentPlan plan = setUp.plan(process, request);
    StaffNames.Known known =
        names.of(board.members().stream().map(BoardMember::staff).toList(), language);
    boolean sees = BoardConflicts.sees(process, board, request.member());
    BoardConflicts.Shown declared =
        sees ? conflicts.of(process, request) : BoardConflicts.Shown.NOTHING;
    List<Refusal> shortages = new ArrayList<>(BoardRules.shortages(board, plan));
    shortages.addAll(declared.shortages());
    return pages.page(
        HttpStatus.OK,
        "board",
        new BoardPage(
            pages.part(
                request, process, "board", other -> ProcessPaths.board(other, process.number())),
            headings.of(process, Place.BOARD, request),
            pages.links(shortages, process, request.member(), language),
            board.members().stream()
                .map(one -> BoardPage.Row.of(process, one, plan, known, may))
                .toList(),
            plan.steps().stream().map(step -> BoardPage.Cover.of(board, step, language)).toList(),
            forecasts.of(
                process, request, ProcessPaths.board(language, process.number()), language),
            may ? ProcessPaths.member(language, process.number(), "new") : null,
            BoardConflicts.declares(process, board, request.member())
                ? ProcessPaths.conflicts(language, process.number())
                : null,
            sees ? board.members().stream().map(one -> declared.of(one, known)).toList() : null));
  }
}
