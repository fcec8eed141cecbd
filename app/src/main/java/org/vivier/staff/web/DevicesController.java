package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.EndSessions;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;

/** One's own browsers, and ending them. */
@Controller
class DevicesController {
  private static final String ENGLISH = StaffPaths.EN + "/devices";
  private static final String FRENCH = StaffPaths.FR + "/appareils";

  private final EndSessions endSessions;
  private final DevicesPages devices;
  private final StaffPages pages;

  DevicesController(EndSessions endSessions, DevicesPages devices, StaffPages pages) {
    this.endSessions = endSessions;
    this.devices = devices;
    this.pages = pages;
  }

  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(StaffMember who, HttpServletRequest request) {
    return devices.page(new SignInRequest(request), who, HttpStatus.OK);
  }

  @ForSignedIn
  @PostMapping({ENGLISH + "/{session}/end", FRENCH + "/{session}/fin"})
  ResponseEntity<byte[]> end(
      StaffMember who, @PathVariable String session, HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    boolean ended =
        StaffMemberId.of(session).map(StaffMemberId::value).filter(id -> end(who, id)).isPresent();
    return pages.redirect(StaffPaths.devices(way.language()) + (ended ? "?done=ended" : ""));
  }

  private boolean end(StaffMember who, UUID session) {
    return endSessions.one(who.id(), session, EndSessions.Why.ENDED_BY_OWNER, who.actor());
  }
}
