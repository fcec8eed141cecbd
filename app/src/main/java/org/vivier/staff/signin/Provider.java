package org.vivier.staff.signin;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The organization's own sign-in. What it says about itself is read when somebody uses it first, so
 * that Vivier starts without it; what can't be read is tried again the next time.
 */
@Component
public class Provider {
  private static final String ID = "staff";

  private final ProviderTerms terms;
  private @Nullable ClientRegistration registration;

  Provider(ProviderTerms terms) {
    this.terms = terms;
  }

  /** Whether there is one. */
  public boolean configured() {
    return terms.configured();
  }

  ProviderTerms terms() {
    return terms;
  }

  /** As Spring Security knows it, coming back to this address. */
  synchronized ClientRegistration registration(String redirect) {
    ClientRegistration known = registration;
    if (known == null) {
      known =
          ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(terms.issuer()))
              .registrationId(ID)
              .clientId(Objects.requireNonNull(terms.clientId()))
              .clientSecret(Objects.requireNonNullElse(terms.clientSecret(), ""))
              .scope(Set.of(OidcScopes.OPENID, OidcScopes.EMAIL, OidcScopes.PROFILE))
              .redirectUri(redirect)
              .build();
      registration = known;
    }
    return ClientRegistration.withClientRegistration(known).redirectUri(redirect).build();
  }
}
