package org.vivier.authoring.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.vivier.authoring.Sources;
import org.vivier.authoring.TeamShown;
import org.vivier.format.PictureFile;
import org.vivier.format.PictureRefused;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.ReceivedFile;
import org.vivier.postings.pictures.Pictures;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffRequest;

/** Takes the picture that came with the form of a team. */
@Component
class SentPicture {
  private final Sources sources;
  private final Pictures pictures;

  SentPicture(Sources sources, Pictures pictures) {
    this.sources = sources;
    this.pictures = pictures;
  }

  /** The picture that came along takes the place of the one that was there. */
  TeamShown chosen(
      StaffRequest request, SelectionProcess process, TeamShown team, List<FieldError> errors)
      throws IOException {
    if (!sources.writable(process)) {
      // Nothing is kept of what somebody sends where it can't be written.
      return team;
    }
    var form = WebUtils.getNativeRequest(request.http(), MultipartHttpServletRequest.class);
    @Nullable MultipartFile file = form == null ? null : form.getFile("file");
    @Nullable String name = file == null ? null : file.getOriginalFilename();
    if (file == null || name == null || name.isEmpty()) {
      return team;
    }
    if (file instanceof ReceivedFile received && !received.isHere()) {
      errors.add(new FieldError("file", request.words().text("authoring.team.no-room")));
      return team;
    }
    try (var bytes = file.getInputStream()) {
      String path = pictures.upload(name, bytes.readNBytes(PictureFile.MAX_BYTES + 1));
      return new TeamShown(path, team.decorates(), team.alt(), team.quote(), team.by());
    } catch (PictureRefused e) {
      errors.add(new FieldError("file", e.explanation().in(request.language())));
      return team;
    }
  }
}
