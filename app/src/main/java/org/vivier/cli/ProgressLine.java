package org.vivier.cli;

import java.io.PrintStream;

/**
 * One line that is written over again and again, for a person who watches; nothing in a log.
 *
 * @param out where to
 * @param watched whether somebody watches
 */
record ProgressLine(PrintStream out, boolean watched) {
  static ProgressLine ofTerminal() {
    return new ProgressLine(System.err, TypedText.terminalOfThisProcess().isPresent());
  }

  void show(String text) {
    if (watched) {
      out.print("\r" + text);
      out.flush();
    }
  }

  /** What comes next begins a line of its own. */
  void end() {
    if (watched) {
      out.println();
    }
  }
}
