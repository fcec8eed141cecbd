package org.vivier.reports.meritfile.web;

import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.Addresses;

/** Addresses of this room’s pages, below those of a process. */
final class MeritFilePaths {
  static final String FILE_EN = StaffPaths.EN + "/processes/{process}/merit-file";
  static final String FILE_FR = StaffPaths.FR + "/processus/{process}/dossier-de-merite";
  static final String PACK_EN =
      StaffPaths.EN + "/processes/{process}/applications/{reference}/complaint-pack";
  static final String PACK_FR =
      StaffPaths.FR + "/processus/{process}/candidatures/{reference}/dossier-de-plainte";

  private MeritFilePaths() {}

  static Addresses file(String process) {
    return Addresses.of(
        "/processes/" + process + "/merit-file", "/processus/" + process + "/dossier-de-merite");
  }

  static Addresses pack(String process, String reference) {
    return Addresses.of(
        "/processes/" + process + "/applications/" + reference + "/complaint-pack",
        "/processus/" + process + "/candidatures/" + reference + "/dossier-de-plainte");
  }
}
