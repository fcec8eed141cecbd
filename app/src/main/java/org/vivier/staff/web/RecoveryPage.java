package org.vivier.staff.web;

import java.util.List;
import org.vivier.platform.page.PageFrame;

/**
 * Shows recovery codes, this once.
 *
 * @param frame what surrounds it
 * @param codes in groups
 * @param next where to go on
 */
public record RecoveryPage(PageFrame frame, List<String> codes, String next) {
  public RecoveryPage {
    codes = List.copyOf(codes);
  }
}
