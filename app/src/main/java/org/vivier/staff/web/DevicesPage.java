package org.vivier.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * One's own browsers and proofs.
 *
 * @param frame what surrounds it
 * @param said a sentence about what was just done, or null
 * @param rejected whether a form came without a valid token
 * @param browsers those in which one is signed in, the last one used first
 * @param app whether one has an authenticator app
 * @param appPath where one sets up an app, or another one
 * @param recoveryCodes how many are left
 * @param recoveryPath where one draws new ones
 * @param passkeys one's passkeys
 * @param registrationPath where a new one is sent
 * @param workMail whether one gets letters about new work
 * @param workMailPath where one changes that
 */
public record DevicesPage(
    PageFrame frame,
    FormToken token,
    @Nullable String said,
    boolean rejected,
    List<Browser> browsers,
    boolean app,
    String appPath,
    int recoveryCodes,
    String recoveryPath,
    List<Key> passkeys,
    String registrationPath,
    boolean workMail,
    String workMailPath) {
  public DevicesPage {
    browsers = List.copyOf(browsers);
    passkeys = List.copyOf(passkeys);
  }

  /** A browser in which one is signed in. */
  public record Browser(
      String name, String method, Moment started, Moment seen, boolean current, String endPath) {}

  /** A passkey. */
  public record Key(String label, Moment made, Moment used, String removePath) {}
}
