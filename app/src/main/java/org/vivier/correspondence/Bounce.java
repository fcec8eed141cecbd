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
    return status.startsWith("5.1.") || status.equals("5.2.1");
  }
}
