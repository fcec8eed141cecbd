package org.vivier.reports.meritfile;

import org.springframework.stereotype.Component;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;

/** Says how large a file will be, before it is written. */
@Component
public class ExpectedSize {
  /** Measured on processes whose applications were rated, decided and told. */
  private static final long OF_PROCESS = 25_000;

  private static final long OF_APPLICATION = 6_000;
  private static final int THOUSAND = 1_000;

  private final ListApplications applications;

  ExpectedSize(ListApplications applications) {
    this.applications = applications;
  }

  /** In words, with how many it will be about. */
  public String of(SelectionProcess process, boolean pack, Words words) {
    int many = pack ? 1 : applications.count(process);
    return words.text(
        "meritfile.page.size", many, inWords(OF_PROCESS + many * OF_APPLICATION, words));
  }

  /** So many bytes in words. */
  public static String inWords(long bytes, Words words) {
    return bytes < THOUSAND * THOUSAND
        ? words.text("meritfile.page.kilobytes", Math.ceilDiv(bytes, THOUSAND))
        : words.text("meritfile.page.megabytes", (double) bytes / (THOUSAND * THOUSAND));
  }
}
