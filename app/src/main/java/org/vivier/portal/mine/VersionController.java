package org.vivier.portal.mine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.applications.Applications;
import org.vivier.applications.Snapshot;
import org.vivier.format.Language;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;

/** Shows what was submitted before it was corrected: all of it is kept. */
@Controller
class VersionController {
  private final Applications applications;
  private final AnswerSections sections;
  private final CandidateResponses responses;

  VersionController(
      Applications applications, AnswerSections sections, CandidateResponses responses) {
    this.applications = applications;
    this.sections = sections;
    this.responses = responses;
  }

  @GetMapping({
    "/en/my-applications/{id}/versions/{number:[1-9][0-9]{0,6}}",
    "/fr/mes-candidatures/{id}/versions/{number:[1-9][0-9]{0,6}}"
  })
  ResponseEntity<byte[]> show(CandidateRequest request, Draft sent, @PathVariable int number) {
    Snapshot snapshot =
        applications.snapshots(sent.application()).stream()
            .filter(found -> found.number() == number)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return responses.page(HttpStatus.OK, "mine/version", page(request, sent, snapshot));
  }

  private VersionPage page(CandidateRequest request, Draft sent, Snapshot snapshot) {
    Language language = request.language();
    return new VersionPage(
        responses.frame(
            language,
            request.words().text("portal.mine.versionTitle"),
            request.words().text("portal.mine.description"),
            MyApplicationPaths.version(language, sent.id(), snapshot.number()),
            MyApplicationPaths.version(language.other(), sent.id(), snapshot.number())),
        sent.job(language),
        sent.moment(snapshot.takenAt(), language),
        sections.of(sent, snapshot, language),
        MyApplicationPaths.one(language, sent.id()));
  }
}
