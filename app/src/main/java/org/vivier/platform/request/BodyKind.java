package org.vivier.platform.request;

/** What an address takes, and with it how large that may be; see {@link BodyLimits}. */
public enum BodyKind {
  /** What somebody types: no more than a megabyte, whatever the form. */
  FORM,
  /** One file, as a script sends it. */
  FILE,
  /** A form with several files. */
  FILES,
  /** What another program reports in a few lines. */
  REPORT
}
