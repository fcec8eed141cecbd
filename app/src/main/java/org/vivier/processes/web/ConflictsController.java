package org.vivier.processes.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Whoever is on a board says what ties them to those who applied, before they assess them. */
@Controller
class ConflictsController {
  private final ProcessPages pages;
  private final SetUpReader setUp;
  private final ConflictsPages conflictsPages;
  private final ConflictsOfInterest conflicts;
  private final StaffResponses responses;

  ConflictsController(
      ProcessPages pages,
      SetUpReader setUp,
      ConflictsPages conflictsPages,
      ConflictsOfInterest conflicts,
      StaffResponses responses) {
    this.pages = pages;
    this.setUp = setUp;
    this.conflictsPages = conflictsPages;
    this.conflicts = conflicts;
    this.responses = responses;
  }

  @Requires(act = Act.DECLARE_CONFLICTS, scope = "process")
  @GetMapping({ProcessPaths.CONFLICTS_EN, ProcessPaths.CONFLICTS_FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    refuseOthers(process, request);
    return conflictsPages.of(HttpStatus.OK, process, request);
  }

  @Requires(act = Act.DECLARE_CONFLICTS, scope = "process")
  @PostMapping({ProcessPaths.CONFLICTS_EN, ProcessPaths.CONFLICTS_FR})
  ResponseEntity<byte[]> declare(StaffRequest request, SelectionProcess process) {
    refuseOthers(process, request);
    Map<UUID, Relationship> said = said(request.form(), conflictsPages.applications(process));
    Outcome<List<Refusal>> outcome =
        conflicts.declare(process.id(), request.member().id().value(), said, request.actor());
    Language language = request.language();
    return switch (outcome) {
      case Outcome.Done<List<Refusal>>(List<Refusal> shortages) ->
          responses.done(
              ProcessPaths.conflicts(language, process.number()),
              !shortages.isEmpty()
                  ? "too-few"
                  : said.values().stream().anyMatch(Relationship::conflicts)
                      ? "conflict"
                      : "declared");
      case Outcome.Refused<List<Refusal>> refused ->
          conflictsPages.of(HttpStatus.CONFLICT, pages.again(process, request), request);
    };
  }

  /** It is for those on the board alone: for others there is no such page. */
  private void refuseOthers(SelectionProcess process, StaffRequest request) {
    if (!BoardConflicts.declares(process, setUp.board(process, request), request.member())) {
      throw ProcessPages.missing();
    }
  }

  /** What was chosen; with the button for the rest, nothing ties them to all others shown. */
  private static Map<UUID, Relationship> said(FormValues typed, List<UUID> applications) {
    boolean rest = typed.one("then").equals("rest");
    Map<UUID, Relationship> said = new HashMap<>();
    for (UUID application : applications) {
      String field = ConflictsPages.field(application);
      Relationship.ofCode(typed.one(field))
          .ifPresent(relationship -> said.put(application, relationship));
      if (rest && typed.values().containsKey(field) && typed.blank(field)) {
        said.put(application, Relationship.NONE);
      }
    }
    return said;
  }
}
