package org.vivier.authoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import org.vivier.format.Language;
import org.vivier.format.Picture;
import org.vivier.format.PictureFile;
import org.vivier.format.PictureRefused;
import org.vivier.format.Quote;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.platform.request.ReceivedFile;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormField;
import org.vivier.processes.web.FormValues;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffResponses;

/** What a posting shows of its team: a picture, and what somebody says. */
@Controller
class TeamController {
  private static final String EN = AuthoringPaths.EN + "/team";
  private static final String FR = AuthoringPaths.FR + "/equipe";

  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final PostingDrafts drafts;
  private final Sources sources;
  private final WriteDraft write;
  private final Pictures pictures;

  TeamController(
      ProcessFrames frames,
      StaffResponses responses,
      PostingDrafts drafts,
      Sources sources,
      WriteDraft write,
      Pictures pictures) {
    this.frames = frames;
    this.responses = responses;
    this.drafts = drafts;
    this.sources = sources;
    this.write = write;
    this.pictures = pictures;
  }

  /** What one answer is about. */
  private record Asked(HttpServletRequest request, StaffMember member, SelectionProcess process) {
    Language language() {
      return LanguageChoice.of(request);
    }

    Words words() {
      return Words.of(language());
    }
  }

  /** What is to be shown: what is saved, or what was typed and is not. */
  private record Shown(
      HttpStatus status,
      TeamShown team,
      int base,
      List<FieldError> errors,
      @Nullable Notice said) {}

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({EN, FR})
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    Asked asked = new Asked(request, member, frames.find(number));
    Optional<Draft> latest = drafts.latest(asked.process().id());
    if (latest.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(asked.language(), number));
    }
    TeamShown team =
        FormValues.cameAlong(request)
            ? typed(FormValues.in(request))
            : TeamShown.of(latest.get().text());
    @Nullable Notice notice =
        StaffResponses.done(request).filter("saved"::equals).isPresent()
            ? Notice.success(asked.words().text("authoring.team.saved"))
            : null;
    return page(asked, new Shown(HttpStatus.OK, team, latest.get().number(), List.of(), notice));
  }

  @AcceptsBody(BodyKind.FILES)
  @Requires(act = Act.WRITE_POSTING, scope = "process")
  @PostMapping({EN, FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number)
      throws IOException {
    Asked asked = new Asked(request, member, frames.find(number));
    FormValues typed = FormValues.in(request);
    int base = typed.number("base").orElse(0);
    Optional<Draft> seen = drafts.find(asked.process().id(), base);
    if (seen.isEmpty()) {
      return responses.seeOther(AuthoringPaths.posting(asked.language(), number));
    }
    List<FieldError> errors = new ArrayList<>();
    // Only where it can be written: nothing else is kept of what somebody sends.
    TeamShown sent = known(asked.process(), typed(typed));
    TeamShown team = sources.writable(asked.process()) ? chosen(asked, sent, errors) : sent;
    faults(asked, team, errors);
    if (!errors.isEmpty()) {
      return page(asked, new Shown(HttpStatus.UNPROCESSABLE_CONTENT, team, base, errors, null));
    }
    Result result =
        write.save(asked.process().id(), base, team.in(seen.get().text()), member.actor());
    if (result instanceof Result.Written) {
      return responses.done(path(asked.language(), number), "saved");
    }
    boolean conflict = result instanceof Result.Conflict;
    int next =
        conflict ? drafts.latest(asked.process().id()).map(Draft::number).orElse(base) : base;
    Notice why =
        Notice.conflict(
            asked.words().text(conflict ? "authoring.conflict.title" : "authoring.not-here.title"),
            asked.words().text(conflict ? "authoring.team.conflict" : "authoring.not-here.text"));
    return page(asked, new Shown(HttpStatus.CONFLICT, team, next, List.of(), why));
  }

  /** The picture that came along takes the place of the one that was there. */
  private TeamShown chosen(Asked asked, TeamShown team, List<FieldError> errors)
      throws IOException {
    var form = WebUtils.getNativeRequest(asked.request(), MultipartHttpServletRequest.class);
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

  private static void faults(Asked asked, TeamShown team, List<FieldError> errors) {
    Words words = asked.words();
    if (team.lacksAlt()) {
      errors.add(
          new FieldError(
              team.alt().english().isEmpty() ? "alt-en" : "alt-fr",
              words.text("authoring.team.alt-missing")));
    }
    if (team.quotesInPart()) {
      errors.add(new FieldError(firstEmpty(team), words.text("authoring.team.quote-in-part")));
    }
    tooLong("alt", team.alt(), Picture.LONGEST_ALT, words, errors);
    tooLong("quote", team.quote(), Quote.LONGEST, words, errors);
    tooLong("by", team.by(), Quote.LONGEST_NAME, words, errors);
  }

  private static String firstEmpty(TeamShown team) {
    if (team.quote().english().isEmpty()) {
      return "quote-en";
    }
    if (team.quote().french().isEmpty()) {
      return "quote-fr";
    }
    return team.by().english().isEmpty() ? "by-en" : "by-fr";
  }

  private static void tooLong(
      String field, Bilingual text, int longest, Words words, List<FieldError> errors) {
    for (Language language : Language.values()) {
      int length = text.in(language).length();
      if (length > longest) {
        errors.add(
            new FieldError(
                field + "-" + language.tag(),
                words.text("authoring.team.too-long", longest, length)));
      }
    }
  }

  private static TeamShown typed(FormValues typed) {
    boolean removed = !typed.one("remove").isEmpty();
    return new TeamShown(
        removed ? "" : typed.one("picture"),
        !typed.one("decorates").isEmpty(),
        both(typed, "alt"),
        both(typed, "quote"),
        both(typed, "by"));
  }

  private static Bilingual both(FormValues typed, String field) {
    return new Bilingual(line(typed.one(field + "-en")), line(typed.one(field + "-fr")));
  }

  /** On one line; the no-break spaces of French stay. */
  private static String line(String text) {
    return CleanText.lines(text).replaceAll("\\s+", " ");
  }

  private static String path(Language language, String number) {
    return AuthoringPaths.team(language, number);
  }

  private ResponseEntity<byte[]> page(Asked asked, Shown shown) {
    SelectionProcess process = asked.process();
    Words words = asked.words();
    TeamShown team = known(process, shown.team());
    boolean writes =
        asked.member().may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
    return responses.of(
        shown.status(),
        "authoring/team",
        new TeamPage(
            frames
                .frame(
                    asked.request(),
                    asked.member(),
                    process,
                    words.text("authoring.team.title"),
                    other -> path(other, process.number()))
                .saying(shown.said()),
            frames.heading(process, Place.POSTING, asked.member(), asked.request()),
            FormToken.of(asked.request()),
            path(asked.language(), process.number()),
            shown.base(),
            shown.errors(),
            team,
            picture(process, team),
            field(shown, words, FormField.Kind.TEXT, "alt", team.alt()),
            List.of(
                field(shown, words, FormField.Kind.AREA, "quote", team.quote()),
                field(shown, words, FormField.Kind.TEXT, "by", team.by())),
            PictureFile.MAX_BYTES / 1024 / 1024,
            writes,
            AuthoringPaths.posting(asked.language(), process.number())));
  }

  /** A path that no picture came by is none, whoever typed it. */
  private TeamShown known(SelectionProcess process, TeamShown team) {
    return pictures.meant(process.posting(), team.picture()).isPresent()
        ? team
        : new TeamShown("", team.decorates(), team.alt(), team.quote(), team.by());
  }

  private Pictures.@Nullable Size picture(SelectionProcess process, TeamShown team) {
    return pictures
        .meant(process.posting(), team.picture())
        .flatMap(hash -> pictures.sizes(hash).stream().findFirst())
        .orElse(null);
  }

  private static FormField field(
      Shown shown, Words words, FormField.Kind kind, String name, Bilingual value) {
    return field(
        shown,
        words,
        kind,
        name,
        value,
        Language.EN,
        field(shown, words, kind, name, value, Language.FR, null));
  }

  private static FormField field(
      Shown shown,
      Words words,
      FormField.Kind kind,
      String name,
      Bilingual value,
      Language language,
      @Nullable FormField twin) {
    String id = name + "-" + language.tag();
    return new FormField(
        kind,
        id,
        words.text("authoring.team." + name, words.text("authoring.in." + language.tag())),
        null,
        FieldError.of(id, shown.errors()),
        value.in(language),
        null,
        List.of(),
        language.tag(),
        twin);
  }
}
