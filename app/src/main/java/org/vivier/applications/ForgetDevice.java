package org.vivier.applications;

import org.springframework.stereotype.Component;

/** Takes back what a device may see, as one does on a shared computer. */
@Component
public class ForgetDevice {
  private final Access access;

  ForgetDevice(Access access) {
    this.access = access;
  }

  /** The device sees nothing from now on. */
  public void handle(Device device) {
    access.revokeAll(device);
  }
}
