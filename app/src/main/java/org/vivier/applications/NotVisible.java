package org.vivier.applications;

/** This device may not see such an application, or there is none. Answered with 404. */
public final class NotVisible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ApplicationId application;

  public NotVisible(ApplicationId application) {
    super("no application %s for this device".formatted(application));
    this.application = application;
  }

  /** What was asked for. */
  public ApplicationId application() {
    return application;
  }
}
