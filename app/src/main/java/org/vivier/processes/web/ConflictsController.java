package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    return conflictsPages.of(HttpStatus.OK, declared(number, request, member), member, request);
  }

  @Requires(act = Act.DECLARE_CONFLICTS, scope = "process")
  @PostMapping({ProcessPaths.CONFLICTS_EN, ProcessPaths.CONFLICTS_FR})
  ResponseEntity<byte[]> declare(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = declared(number, request, member);
    Map<UUID, Relationship> said =
        said(FormValues.in(request), conflictsPages.applications(process));
    Outcome<List<Refusal>> outcome =
        conflicts.declare(process.id(), member.id().value(), said, member.actor());
    Language language = LanguageChoice.of(request);
    return switch (outcome) {
      case Outcome.Done<List<Refusal>>(List<Refusal> shortages) ->
          responses.done(
              ProcessPaths.conflicts(language, number),
              !shortages.isEmpty()
                  ? "too-few"
                  : said.values().stream().anyMatch(Relationship::conflicts)
                      ? "conflict"
                      : "declared");
      case Outcome.Refused<List<Refusal>> refused ->
          conflictsPages.of(HttpStatus.CONFLICT, pages.find(number, request), member, request);
    };
  }

  /** The process, for those on its board alone: for others there is no such page. */
  private SelectionProcess declared(String number, HttpServletRequest request, StaffMember member) {
    SelectionProcess process = pages.find(number, request);
    if (!BoardConflicts.declares(process, setUp.board(process, request), member)) {
      throw ProcessPages.missing();
    }
    return process;
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
