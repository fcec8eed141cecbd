package org.vivier.portal.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * All applications that a browser may see.
 *
 * @param rows the one touched last first; never empty
 * @param done what was just done, in words, or null
 * @param signOutPath where the browser is made to forget
 * @param otherPath where those that this browser does not know can be opened
 */
public record MyApplicationsPage(
    PageFrame frame,
    FormToken token,
    List<Row> rows,
    @Nullable String done,
    String signOutPath,
    String otherPath) {

  /**
   * One application.
   *
   * @param reference what to quote; null for a draft
   * @param standing where it stands, in words
   * @param date what date matters now, in words, or null
   * @param messages how many messages wait, in words, or null
   */
  public record Row(
      String job,
      @Nullable String reference,
      String standing,
      @Nullable String date,
      @Nullable String messages,
      String path) {}
}
