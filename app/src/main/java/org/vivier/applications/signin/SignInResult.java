package org.vivier.applications.signin;

import org.vivier.access.Device;

/** What became of a code. */
public sealed interface SignInResult {
  /** The device, which has a new token, may see the applications now. */
  record SignedIn(Device device) implements SignInResult {}

  /** Not the code that was sent. The answer is the same whether or not anything was sent. */
  record Wrong(int triesLeft) implements SignInResult {}

  /** Too old, used, or tried too often: a new one is needed. */
  record Expired() implements SignInResult {}
}
