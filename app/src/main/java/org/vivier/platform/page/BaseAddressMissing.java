package org.vivier.platform.page;

/** Others would reach this site, and nobody said by which address. */
public class BaseAddressMissing extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String listening;

  /**
   * Says where it would have listened.
   *
   * @param listening an address of this machine
   */
  public BaseAddressMissing(String listening) {
    super(listening);
    this.listening = listening;
  }

  public String listening() {
    return listening;
  }
}
