package org.vivier.vault;

import org.springframework.stereotype.Component;

/** The organization's signing keys, each made when first asked for. */
@Component
public class SigningKeys {
  private final NamedKeys keys;

  SigningKeys(NamedKeys keys) {
    this.keys = keys;
  }

  /** With which the journal's checkpoints are signed. */
  public SigningKey journal() {
    return new SigningKey(keys.of("journal", Tink.SIGNATURES));
  }
}
