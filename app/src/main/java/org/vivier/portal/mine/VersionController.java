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
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;

/** Shows what was submitted before it was corrected: all of it is kept. */
@Controller
class VersionController {
  private final Drafts drafts;
  private final Applications applications;
  private final AnswerSections sections;
  private final Desk desk;

  VersionController(Drafts drafts, Applications applications, AnswerSections sections, Desk desk) {
    this.drafts = drafts;
    this.applications = applications;
    this.sections = sections;
    this.desk = desk;
  }

  @GetMapping({
    "/en/my-applications/{id}/versions/{number:[1-9][0-9]{0,6}}",
    "/fr/mes-candidatures/{id}/versions/{number:[1-9][0-9]{0,6}}"
  })
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id, @PathVariable int number) {
    Draft sent = drafts.at(visit, id);
    Snapshot snapshot =
        applications.snapshots(sent.application()).stream()
            .filter(found -> found.number() == number)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return desk.page(HttpStatus.OK, "mine/version", page(visit, sent, snapshot));
  }

  private VersionPage page(Visit visit, Draft sent, Snapshot snapshot) {
    Language language = visit.language();
    return new VersionPage(
        desk.frame(
            language,
            visit.words().text("portal.mine.versionTitle"),
            visit.words().text("portal.mine.description"),
            MinePaths.version(language, sent.id(), snapshot.number()),
            MinePaths.version(language.other(), sent.id(), snapshot.number())),
        sent.job(language),
        sent.moment(snapshot.takenAt(), language),
        sections.of(sent, snapshot, language),
        MinePaths.one(language, sent.id()));
  }
}
