package org.vivier.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.vivier.format.Invisible;
import org.vivier.format.Language;

/** Reads the values of options; what is none fails with {@link IllegalArgumentException}. */
final class Values {
  private static final int HIGHEST_PORT = 65_535;

  private Values() {}

  /** A TCP port; 0 lets the system choose. */
  static int port(String value) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
      throw new IllegalArgumentException("port");
    }
    return Integer.parseInt(value);
  }

  /** An address of this machine: an IP address, or a name that has one. */
  static InetAddress address(String value) {
    try {
      return InetAddress.getByName(filled(value));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("address", e);
    }
  }

  /** A text with something in it. */
  static String filled(String value) {
    if (Invisible.only(value)) {
      throw new IllegalArgumentException("text");
    }
    return value.strip();
  }

  /** {@code en} or {@code fr}. */
  static Language language(String value) {
    return Language.ofTag(value).orElseThrow(() -> new IllegalArgumentException("language"));
  }
}
