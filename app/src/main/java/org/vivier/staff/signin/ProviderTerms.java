package org.vivier.staff.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organization's own sign-in (OpenID Connect), as an operator configures it. Without an issuer
 * there is none.
 *
 * @param issuer its address, where {@code /.well-known/openid-configuration} is found
 * @param clientId what it calls this site
 * @param clientSecret the secret that it gave this site
 * @param claim the claim of the ID token that says what somebody is
 * @param roles which value of that claim is which {@link org.vivier.staff.Role}, by its code
 */
@ConfigurationProperties("vivier.staff.provider")
record ProviderTerms(
    @Nullable String issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue("groups") String claim,
    @DefaultValue Map<String, String> roles) {
  boolean configured() {
    return issuer != null && !issuer.isBlank();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "ProviderTerms[" + issuer + "]";
  }
}
