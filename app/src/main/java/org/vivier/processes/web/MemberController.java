package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.TypedId;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.MemberId;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Somebody on a board: added, changed, taken off it. */
@Controller
class MemberController {
  private static final String EN = ProcessPaths.BOARD_EN + "/{member}";
  private static final String FR = ProcessPaths.BOARD_FR + "/{member}";

  private final ProcessPages pages;
  private final BoardMemberPages form;
  private final SetUpReader setUp;
  private final ChangeBoard change;

  MemberController(
      ProcessPages pages, BoardMemberPages form, SetUpReader setUp, ChangeBoard change) {
    this.pages = pages;
    this.form = form;
    this.setUp = setUp;
    this.change = change;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("member") String id) {
    @Nullable BoardMember one = find(process, id, request);
    FormValues now = one == null ? form.empty(process, request) : MemberForm.of(one);
    return form.show(request, process, one, request.shown(now), List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      StaffRequest request,
      @OrTemplate SelectionProcess process,
      @PathVariable("member") String id) {
    @Nullable BoardMember one = find(process, id, request);
    FormValues typed = request.form();
    Outcome<MemberId> outcome = act(process, one, typed, request.member());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.board(request.language(), process.number()))
        : form.show(
            request,
            pages.again(process, request),
            one == null ? null : find(process, id, request),
            typed,
            outcome.refusals());
  }

  private Outcome<MemberId> act(
      SelectionProcess process, @Nullable BoardMember one, FormValues typed, StaffMember viewer) {
    if (one == null) {
      return TypedId.of(typed.one("staff"))
          .map(staff -> change.add(process.id(), staff, MemberForm.read(typed), viewer.actor()))
          .orElseGet(() -> Outcome.refused(Refusal.at("staff", Reason.NOBODY)));
    }
    return typed.one("then").equals("remove")
        ? change.remove(process.id(), one.id(), viewer.actor())
        : change.change(
            process.id(),
            one.id(),
            typed.number("revision").orElse(0),
            MemberForm.read(typed),
            viewer.actor());
  }

  private @Nullable BoardMember find(SelectionProcess process, String id, StaffRequest request) {
    if (id.equals(BoardMemberPages.NEW)) {
      return null;
    }
    return TypedId.of(id)
        .flatMap(found -> setUp.board(process, request).find(new MemberId(found)))
        .orElseThrow(ProcessPages::missing);
  }
}
