package org.vivier.platform.health;

import org.springframework.stereotype.Component;

/**
 * Whether the site has something to show: closed at the start, open from the first import on. Until
 * then it would say that there are no jobs, which isn't true.
 */
@Component
public class Opening {
  private volatile boolean open;

  /** From now on it has. */
  public void open() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }
}
