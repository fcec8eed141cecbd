package org.vivier.staff.web;

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
import org.vivier.staff.page.StaffRequest;

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
  ResponseEntity<byte[]> show(StaffRequest request) {
    return devices.page(new SignInRequest(request.http()), request.member(), HttpStatus.OK);
  }

  @ForSignedIn
  @PostMapping({ENGLISH + "/{session}/end", FRENCH + "/{session}/fin"})
  ResponseEntity<byte[]> end(@PathVariable String session, StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    boolean ended =
        StaffMemberId.of(session)
            .map(StaffMemberId::value)
            .filter(id -> end(request.member(), id))
            .isPresent();
    return pages.redirect(StaffPaths.devices(way.language()) + (ended ? "?done=ended" : ""));
  }

  private boolean end(StaffMember who, UUID session) {
    return endSessions.one(who.id(), session, EndSessions.Why.ENDED_BY_OWNER, who.actor());
  }
}
