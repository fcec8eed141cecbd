package org.vivier.authoring.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.TeamShown;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** What a posting shows of its team: a picture, and what somebody says. */
@Controller
class TeamController {
  private static final String EN = AuthoringPaths.EN + "/team";
  private static final String FR = AuthoringPaths.FR + "/equipe";

  private final TeamPages pages;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final WriteDraft write;
  private final SentPicture picture;

  TeamController(
      TeamPages pages,
      StaffResponses responses,
      PostingDrafts drafts,
      WriteDraft write,
      SentPicture picture) {
    this.pages = pages;
    this.responses = responses;
    this.drafts = drafts;
    this.write = write;
    this.picture = picture;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Optional<Draft> latest = drafts.latest(process.id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(request.language(), process.number()));
    }
    TeamShown team =
        request.shownAgain() ? TeamForm.of(request.form()) : TeamShown.of(latest.get().text());
    var notice = DraftNotices.saved(request, "authoring.team.saved");
    return pages.page(
        request,
        process,
        new TeamPages.Shown(HttpStatus.OK, team, latest.get().number(), List.of(), notice));
  }

  @AcceptsBody(BodyKind.FILES)
  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process)
      throws IOException {
    FormValues typed = request.form();
    int base = typed.number("base").orElse(0);
    Optional<Draft> seen = drafts.find(process.id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(request.language(), process.number()));
    }
    List<FieldError> errors = new ArrayList<>();
    TeamShown sent = pages.known(process, TeamForm.of(typed));
    TeamShown team = picture.chosen(request, process, sent, errors);
    errors.addAll(TeamForm.faults(team, request.words()));
    if (!errors.isEmpty()) {
      return pages.page(
          request,
          process,
          new TeamPages.Shown(HttpStatus.UNPROCESSABLE_CONTENT, team, base, errors, null));
    }
    Result result = write.save(process.id(), base, team.in(seen.get().text()), request.actor());
    if (result instanceof Result.Written) {
      return responses.done(AuthoringPaths.team(request.language(), process.number()), "saved");
    }
    return pages.page(request, process, TeamPages.Shown.refused(team, base, result, request));
  }
}
