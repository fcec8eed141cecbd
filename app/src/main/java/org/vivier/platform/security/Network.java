package org.vivier.platform.security;

import java.net.InetAddress;
import java.util.Arrays;

/** The network that an address is in, so that neighbours count as one. Never stored or logged. */
public final class Network {
  private static final int IPV4_BYTES = 4;
  private static final int IPV4_PREFIX = 3;
  private static final int IPV6_PREFIX = 6;

  private Network() {}

  /** What neighbours share: 24 bits of an IPv4 address, 48 of an IPv6 address. */
  public static String of(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      int prefix = bytes.length == IPV4_BYTES ? IPV4_PREFIX : IPV6_PREFIX;
      return Arrays.toString(Arrays.copyOf(bytes, prefix));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
