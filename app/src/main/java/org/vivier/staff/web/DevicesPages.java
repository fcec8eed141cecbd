package org.vivier.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.StaffSession;
import org.vivier.staff.StaffSessions;
import org.vivier.staff.signin.Authenticators;
import org.vivier.staff.signin.Passkeys;
import org.vivier.staff.signin.RecoveryCodes;
import org.vivier.staff.workmail.WorkMail;

/** Makes the page of one's own browsers and proofs. */
@Component
class DevicesPages {
  private static final List<String> SAID =
      List.of(
          "ended",
          "app-changed",
          "passkey-added",
          "passkey-removed",
          "work-mail-on",
          "work-mail-off");

  private final StaffSessions sessions;
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final WorkMail workMail;
  private final StaffPages pages;
  private final OrganizationZone zone;

  DevicesPages(
      StaffSessions sessions,
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      WorkMail workMail,
      StaffPages pages,
      OrganizationZone zone) {
    this.sessions = sessions;
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.workMail = workMail;
    this.pages = pages;
    this.zone = zone;
  }

  ResponseEntity<byte[]> page(SignInRequest way, StaffMember who, HttpStatus status) {
    String path = StaffPaths.devices(way.language());
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "devices",
        new DevicesPage(
            pages.frame(
                way.language(),
                "signin.devices.title",
                path,
                StaffPaths.devices(way.language().other())),
            way.token(),
            said(way),
            way.rejected(),
            sessions.of(who.id()).stream().map(session -> row(way, who, session)).toList(),
            authenticators.has(who.id()),
            StaffPaths.app(way.language()),
            recoveryCodes.left(who.id()),
            StaffPaths.recoveryCodes(way.language()),
            passkeys.of(who.id()).stream().map(key -> row(way, key)).toList(),
            StaffPaths.passkeyRegistration(way.language()),
            workMail.isWanted(who.id()),
            StaffPaths.workMail(way.language())));
  }

  private DevicesPage.Browser row(SignInRequest way, StaffMember who, StaffSession session) {
    Words words = way.words();
    return new DevicesPage.Browser(
        words.text(
            "signin.devices.browser",
            words.text("signin.browser." + session.browser()),
            words.text("signin.system." + session.system())),
        words.text("signin.method." + session.method().code()),
        zone.moment(session.startedAt(), way.language()),
        zone.moment(session.seenAt(), way.language()),
        session.id().equals(who.session()),
        StaffPaths.endDevice(way.language(), session.id()));
  }

  private DevicesPage.Key row(SignInRequest way, Passkeys.Passkey key) {
    return new DevicesPage.Key(
        key.label(),
        zone.moment(key.madeAt(), way.language()),
        zone.moment(key.usedAt(), way.language()),
        StaffPaths.removePasskey(way.language(), key.id()));
  }

  private static @Nullable String said(SignInRequest way) {
    return SAID.stream()
        .filter(done -> way.says("done", done))
        .map(done -> way.words().text("signin.devices.done-" + done))
        .findFirst()
        .orElse(null);
  }
}
