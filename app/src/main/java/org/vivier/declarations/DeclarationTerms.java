package org.vivier.declarations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about declarations.
 *
 * @param smallestGroup how many people a number in a report stands for at least; whoever declares
 *     is told that this is 10, so it is never less
 */
@ConfigurationProperties("vivier.declarations")
public record DeclarationTerms(@DefaultValue("10") int smallestGroup) {
  private static final int PROMISED = 10;

  public DeclarationTerms {
    if (smallestGroup < PROMISED) {
      throw new IllegalArgumentException(
          "vivier.declarations.smallest-group is at least " + PROMISED);
    }
  }
}
