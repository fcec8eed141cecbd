package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.authoring.Draft;
import org.vivier.authoring.Sources;
import org.vivier.authoring.TeamShown;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.Language;
import org.vivier.format.PictureFile;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.web.FormField;
import org.vivier.processes.web.ProcessFrames;
import org.vivier.staff.Act;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Makes the page of what a posting shows of its team. */
@Component
class TeamPages {
  private final ProcessFrames frames;
  private final StaffResponses responses;
  private final Sources sources;
  private final Pictures pictures;

  TeamPages(ProcessFrames frames, StaffResponses responses, Sources sources, Pictures pictures) {
    this.frames = frames;
    this.responses = responses;
    this.sources = sources;
    this.pictures = pictures;
  }

  /** What is to be shown: what is saved, or what was typed and is not. */
  record Shown(
      HttpStatus status, TeamShown team, int base, List<FieldError> errors, @Nullable Notice said) {

    /** What was typed and not written. */
    static Shown refused(TeamShown team, int base, Result result, StaffRequest request) {
      return new Shown(
          DraftNotices.status(result),
          team,
          result instanceof Result.Conflict(Draft newest) ? newest.number() : base,
          List.of(),
          DraftNotices.refused(result, "authoring.team.conflict", request.words()));
    }
  }

  ResponseEntity<byte[]> page(StaffRequest request, SelectionProcess process, Shown shown) {
    Words words = request.words();
    TeamShown team = known(process, shown.team());
    boolean writes =
        request.member().may(Act.WRITE_POSTING, process.id().scope()) && sources.writable(process);
    return responses.of(
        shown.status(),
        "authoring/team",
        new TeamPage(
            frames
                .frame(
                    request,
                    process,
                    words.text("authoring.team.title"),
                    other -> AuthoringPaths.team(other, process.number()))
                .saying(shown.said()),
            frames.heading(process, Place.POSTING, request),
            request.token(),
            AuthoringPaths.team(request.language(), process.number()),
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
            AuthoringPaths.posting(request.language(), process.number())));
  }

  /** A path that no picture came by is none, whoever typed it. */
  TeamShown known(SelectionProcess process, TeamShown team) {
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
