package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.signin.FirstSteps;
import org.vivier.staff.signin.LinkStep;
import org.vivier.staff.signin.PasskeyCeremonies;
import org.vivier.staff.signin.PasskeyPurpose;

/** Says what passkeys are to sign. */
@Controller
class PasskeyOptionsController {
  private final PasskeyCeremonies ceremonies;
  private final LinkStep links;
  private final AskingLimits limits;

  PasskeyOptionsController(PasskeyCeremonies ceremonies, LinkStep links, AskingLimits limits) {
    this.ceremonies = ceremonies;
    this.links = links;
    this.limits = limits;
  }

  /** Never says whose passkeys there are: whoever signs in isn't known before. */
  @ForEveryone
  @PostMapping({PasskeyController.OPTIONS_EN, PasskeyController.OPTIONS_FR})
  ResponseEntity<String> options(Optional<StaffMember> who, HttpServletRequest request) {
    if (!limits.allow(request)) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
    PasskeyPurpose purpose = new SignInRequest(request).purpose();
    var person =
        switch (purpose) {
          case SECOND_STEP -> links.of(request).map(FirstSteps.Step::person);
          case CONFIRM -> who.map(StaffMember::id);
          case SIGN_IN, REGISTRATION -> Optional.<StaffMemberId>empty();
        };
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(ceremonies.request(purpose, person.orElse(null), request));
  }
}
