package org.vivier.access;

import org.springframework.stereotype.Component;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;

/** Takes back what a device may see, as one does on a shared computer. */
@Component
public class ForgetDevice {
  private final Devices devices;
  private final SecurityEvents events;

  ForgetDevice(Devices devices, SecurityEvents events) {
    this.devices = devices;
    this.events = events;
  }

  /** Its token, and any copy of it, opens nothing from now on. */
  public void handle(Device device) {
    devices.forget(device);
    events.record(SecurityEvent.DEVICE_FORGOTTEN);
  }
}
