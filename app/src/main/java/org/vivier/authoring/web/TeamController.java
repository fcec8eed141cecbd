package org.vivier.authoring.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.vivier.authoring.Draft;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Sources;
import org.vivier.authoring.TeamShown;
import org.vivier.authoring.WriteDraft;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.PictureFile;
import org.vivier.format.PictureRefused;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.platform.request.ReceivedFile;
import org.vivier.platform.web.FormValues;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.OrTemplate;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
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
  private final Sources sources;
  private final WriteDraft write;
  private final Pictures pictures;

  TeamController(
      TeamPages pages,
      StaffResponses responses,
      PostingDrafts drafts,
      Sources sources,
      WriteDraft write,
      Pictures pictures) {
    this.pages = pages;
    this.responses = responses;
    this.drafts = drafts;
    this.sources = sources;
    this.write = write;
    this.pictures = pictures;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    TeamPages.Asked asked = new TeamPages.Asked(request, process);
    Optional<Draft> latest = drafts.latest(asked.process().id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(asked.language(), process.number()));
    }
    TeamShown team =
        request.shownAgain() ? TeamForm.of(request.form()) : TeamShown.of(latest.get().text());
    @Nullable Notice notice =
        request.done().filter("saved"::equals).isPresent()
            ? Notice.success(asked.words().text("authoring.team.saved"))
            : null;
    return pages.page(
        asked, new TeamPages.Shown(HttpStatus.OK, team, latest.get().number(), List.of(), notice));
  }

  @AcceptsBody(BodyKind.FILES)
  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process)
      throws IOException {
    TeamPages.Asked asked = new TeamPages.Asked(request, process);
    FormValues typed = request.form();
    int base = typed.number("base").orElse(0);
    Optional<Draft> seen = drafts.find(asked.process().id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(asked.language(), process.number()));
    }
    List<FieldError> errors = new ArrayList<>();
    // Only where it can be written: nothing else is kept of what somebody sends.
    TeamShown sent = pages.known(asked.process(), TeamForm.of(typed));
    TeamShown team = sources.writable(asked.process()) ? chosen(asked, sent, errors) : sent;
    errors.addAll(TeamForm.faults(team, asked.words()));
    if (!errors.isEmpty()) {
      return pages.page(
          asked, new TeamPages.Shown(HttpStatus.UNPROCESSABLE_CONTENT, team, base, errors, null));
    }
    Result result =
        write.save(asked.process().id(), base, team.in(seen.get().text()), request.actor());
    if (result instanceof Result.Written) {
      return responses.done(AuthoringPaths.team(asked.language(), process.number()), "saved");
    }
    boolean conflict = result instanceof Result.Conflict;
    int next =
        conflict ? drafts.latest(asked.process().id()).map(Draft::number).orElse(base) : base;
    Notice why =
        Notice.conflict(
            asked.words().text(conflict ? "authoring.conflict.title" : "authoring.not-here.title"),
            asked.words().text(conflict ? "authoring.team.conflict" : "authoring.not-here.text"));
    return pages.page(asked, new TeamPages.Shown(HttpStatus.CONFLICT, team, next, List.of(), why));
  }

  /** The picture that came along takes the place of the one that was there. */
  private TeamShown chosen(TeamPages.Asked asked, TeamShown team, List<FieldError> errors)
      throws IOException {
    var form = WebUtils.getNativeRequest(asked.request().http(), MultipartHttpServletRequest.class);
    @Nullable MultipartFile file = form == null ? null : form.getFile("file");
    @Nullable String name = file == null ? null : file.getOriginalFilename();
    if (file == null || name == null || name.isEmpty()) {
      return team;
    }
    if (file instanceof ReceivedFile received && !received.isHere()) {
      errors.add(new FieldError("file", asked.words().text("authoring.team.no-room")));
      return team;
    }
    try (var bytes = file.getInputStream()) {
      String path = pictures.upload(name, bytes.readNBytes(PictureFile.MAX_BYTES + 1));
      return new TeamShown(path, team.decorates(), team.alt(), team.quote(), team.by());
    } catch (PictureRefused e) {
      errors.add(new FieldError("file", e.explanation().in(asked.language())));
      return team;
    }
  }
}
