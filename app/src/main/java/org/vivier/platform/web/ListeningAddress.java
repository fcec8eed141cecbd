package org.vivier.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.BaseAddressMissing;

/**
 * Listens where only this machine can reach it, unless told otherwise; and elsewhere only when the
 * public address is known. Without it links in letters would lead nowhere, and a program that
 * somebody only wanted to try would be open to everybody near.
 */
@Component
class ListeningAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
  private static final String BASE = "vivier.organization.base-url";

  private final Environment environment;

  ListeningAddress(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void customize(ConfigurableWebServerFactory factory) {
    String address = environment.getProperty("server.address", "");
    if (!isThisMachineOnly(address) && environment.getProperty(BASE, "").isBlank()) {
      throw new BaseAddressMissing(address.isBlank() ? "0.0.0.0" : address);
    }
  }

  private static boolean isThisMachineOnly(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
