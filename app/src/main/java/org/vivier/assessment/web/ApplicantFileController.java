package org.vivier.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.documents.ScanState;
import org.vivier.platform.TypedId;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffResponses;
import org.vivier.vault.DataKeys;

/** A file as it was sent: saved and never shown in the browser. Who opens it is on record. */
@Controller
class ApplicantFileController {
  private final ApplicantPages applicants;
  private final LookAtApplications look;
  private final Documents documents;
  private final DataKeys keys;

  ApplicantFileController(
      ApplicantPages applicants, LookAtApplications look, Documents documents, DataKeys keys) {
    this.applicants = applicants;
    this.look = look;
    this.documents = documents;
    this.keys = keys;
  }

  @Requires(act = Act.SEE_APPLICANTS, scope = "process")
  @GetMapping({AssessmentPaths.FILE_EN, AssessmentPaths.FILE_FR})
  ResponseEntity<InputStreamResource> open(
      SelectionProcess process,
      @PathVariable String reference,
      @PathVariable("document") String id,
      StaffMember member)
      throws IOException {
    CurrentAssessment standing = applicants.find(process, reference, member).standing();
    Document file =
        TypedId.of(id)
            .map(DocumentId::new)
            .flatMap(one -> look.file(standing.application(), one, member.actor()))
            .filter(one -> one.scan() != ScanState.INFECTED)
            .orElseThrow(StaffResponses::missing);
    InputStream bytes = documents.open(keys.of(standing.dataKey()), file);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentLength(file.size())
        .body(new InputStreamResource(bytes));
  }
}
