package org.vivier.reports.meritfile.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.vivier.staff.Act;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    return pages.page(HttpStatus.OK, pages.find(number, null), member, request, List.of(), null);
  }

  @Requires(act = Act.TAKE_MERIT_FILE, scope = "process")
  @NeedsFreshProof
  @PostMapping({MeritFilePaths.FILE_EN, MeritFilePaths.FILE_FR})
  @Nullable ResponseEntity<byte[]> take(
      HttpServletRequest request,
      HttpServletResponse response,
      StaffMember member,
      @PathVariable("process") String number)
      throws IOException {
    return send.to(response, pages.find(number, null), member, request);
  }

  @Requires(act = Act.TAKE_COMPLAINT_PACK, scope = "process")
  @NeedsFreshProof
  @GetMapping({MeritFilePaths.PACK_EN, MeritFilePaths.PACK_FR})
  ResponseEntity<byte[]> showPack(
      HttpServletRequest request,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference) {
    return pages.page(
        HttpStatus.OK, pages.find(number, reference), member, request, List.of(), null);
  }

  @Requires(act = Act.TAKE_COMPLAINT_PACK, scope = "process")
  @NeedsFreshProof
  @PostMapping({MeritFilePaths.PACK_EN, MeritFilePaths.PACK_FR})
  @Nullable ResponseEntity<byte[]> takePack(
      HttpServletRequest request,
      HttpServletResponse response,
      StaffMember member,
      @PathVariable("process") String number,
      @PathVariable String reference)
      throws IOException {
    return send.to(response, pages.find(number, reference), member, request);
  }
}
