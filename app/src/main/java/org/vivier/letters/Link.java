package org.vivier.letters;

import java.net.URI;

/** An address in a letter. It leads to this site and carries nothing about the person. */
final class Link {
  private Link() {}

  static String checked(URI link) {
    String address = link.toASCIIString();
    boolean web = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
    if (!web || link.getUserInfo() != null || address.contains("@") || address.contains("%40")) {
      // The address itself stays out of the message: it may be a secret.
      throw new IllegalArgumentException("not an address for a letter");
    }
    return address;
  }
}
