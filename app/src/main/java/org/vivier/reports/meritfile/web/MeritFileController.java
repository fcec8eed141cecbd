package org.vivier.reports.meritfile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The merit file of a process, and the complaint pack of one person. */
@Controller
class MeritFileController {
  private final TakePages pages;
  private final SendFile send;

  MeritFileController(TakePages pages, SendFile send) {
    this.pages = pages;
    this.send = send;
  }

  @Requires(act = Act.TAKE_MERIT_FILE, scope = "process")
  @NeedsFreshProof
  @GetMapping({MeritFilePaths.FILE_EN, MeritFilePaths.FILE_FR})
  ResponseEntity<byte[]> show(StaffRequest request, SelectionProcess process) {
    return pages.page(HttpStatus.OK, pages.find(process, null), request, List.of(), null);
  }

  @Requires(act = Act.TAKE_MERIT_FILE, scope = "process")
  @NeedsFreshProof
  @PostMapping({MeritFilePaths.FILE_EN, MeritFilePaths.FILE_FR})
  @Nullable ResponseEntity<byte[]> take(
      StaffRequest request, HttpServletResponse response, SelectionProcess process)
      throws IOException {
    return send.to(response, pages.find(process, null), request);
  }

  @Requires(act = Act.TAKE_COMPLAINT_PACK, scope = "process")
  @NeedsFreshProof
  @GetMapping({MeritFilePaths.PACK_EN, MeritFilePaths.PACK_FR})
  ResponseEntity<byte[]> showPack(
      StaffRequest request, SelectionProcess process, @PathVariable String reference) {
    return pages.page(HttpStatus.OK, pages.find(process, reference), request, List.of(), null);
  }

  @Requires(act = Act.TAKE_COMPLAINT_PACK, scope = "process")
  @NeedsFreshProof
  @PostMapping({MeritFilePaths.PACK_EN, MeritFilePaths.PACK_FR})
  @Nullable ResponseEntity<byte[]> takePack(
      StaffRequest request,
      HttpServletResponse response,
      SelectionProcess process,
      @PathVariable String reference)
      throws IOException {
    return send.to(response, pages.find(process, reference), request);
  }
}
