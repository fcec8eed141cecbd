package org.vivier.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.Authenticators;

/** Makes the pages that set up an app and show recovery codes. */
@Component
class SetUpPages {
  private static final int GROUP = 4;

  private final Site site;
  private final StaffPages pages;

  SetUpPages(Site site, StaffPages pages) {
    this.site = site;
    this.pages = pages;
  }

  ResponseEntity<byte[]> page(
      SignInRequest way,
      HttpStatus status,
      Authenticators.Secret secret,
      String address,
      String path,
      String otherPath,
      @Nullable String error) {
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "setUp",
        new SetUpPage(
            pages.frame(way.language(), "signin.setUp.title", path, otherPath),
            way.token(),
            path,
            inGroups(secret.base32()),
            QrPicture.ofSecret(site.organization(way.language()).name(), address, secret.base32()),
            error == null ? null : way.words().text(error),
            way.rejected()));
  }

  ResponseEntity<byte[]> recovery(Language language, List<String> codes, String next) {
    return pages.page(
        HttpStatus.OK,
        "recovery",
        new RecoveryPage(
            pages.frame(
                language,
                "signin.recovery.title",
                StaffPaths.work(language),
                StaffPaths.work(language.other())),
            codes,
            next));
  }

  private static String inGroups(String secret) {
    return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }
}
