package org.vivier.audit.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.audit.Journal;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** One record, and its proof, which is verified without Vivier. */
@Controller
class JournalRecordController {
  private final RecordPages pages;
  private final JournalSearch search;
  private final Journal journal;
  private final StaffResponses responses;

  JournalRecordController(
      RecordPages pages, JournalSearch search, Journal journal, StaffResponses responses) {
    this.pages = pages;
    this.search = search;
    this.journal = journal;
    this.responses = responses;
  }

  @Requires(act = Act.READ_JOURNAL)
  @GetMapping({StaffPaths.EN + "/audit/{record}", StaffPaths.FR + "/registre/{record}"})
  ResponseEntity<byte[]> show(@PathVariable String record, StaffRequest request) {
    return id(record)
        .flatMap(id -> pages.of(id, request))
        .map(page -> responses.ok("audit/record", page))
        .orElseThrow(StaffResponses::missing);
  }

  @Requires(act = Act.READ_JOURNAL)
  @GetMapping({
    StaffPaths.EN + "/audit/{record}/proof",
    StaffPaths.FR + "/registre/{record}/preuve"
  })
  ResponseEntity<byte[]> prove(@PathVariable String record, StaffMember member) {
    FoundRecord found =
        id(record).flatMap(id -> search.find(id, member)).orElseThrow(StaffResponses::missing);
    Long number = found.number();
    String proof =
        Optional.ofNullable(number).flatMap(journal::proof).orElseThrow(StaffResponses::missing);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("record-" + number + ".tlog-proof")
                .build()
                .toString())
        .body(proof.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Long> id(String text) {
    return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
