package org.vivier.correspondence;

import java.util.regex.Pattern;

/**
 * A report that a letter did not arrive.
 *
 * @param letter which letter
 * @param status why, as RFC 3463 numbers it: {@code 5.1.1} is an address that does not exist,
 *     {@code 4.2.2} a full mailbox
 */
public record Bounce(LetterId letter, String status) {
  private static final Pattern STATUS = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

  /** Addresses of the recipient: 5.1.7, 5.1.8 and what services add are about the sender's. */
  private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("5\\.(?:1\\.(?:[0-6]|10)|2\\.1)");

  /** Checks the status. */
  public Bounce {
    if (!STATUS.matcher(status).matches()) {
      throw new IllegalArgumentException("not a status of a failure: " + status);
    }
  }

  /**
   * Whether no other mail to this address will arrive: the address is wrong or the mailbox is
   * closed. A message that was merely not wanted says nothing about the next one.
   */
  public boolean hard() {
    return isAboutAddress(status);
  }

  /** Whether a status says of the address that was written to that it is of no use. */
  public static boolean isAboutAddress(String status) {
    return NO_SUCH_ADDRESS.matcher(status).matches();
  }
}
