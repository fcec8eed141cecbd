package org.vivier.processes;

/** There is no such process, or not for whoever asks. Answered with 404. */
public final class ProcessNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String asked;

  /** By its number or id. */
  public ProcessNotFound(String asked) {
    super("no process " + asked);
    this.asked = asked;
  }

  /** What was asked for. */
  public String asked() {
    return asked;
  }
}
