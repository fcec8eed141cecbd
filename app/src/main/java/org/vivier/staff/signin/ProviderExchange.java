package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.vivier.platform.security.Secrets;
import org.vivier.platform.web.SiteCookie;
import org.vivier.staff.StaffPaths;

/**
 * The way to the provider and back. The browser keeps what binds the answer to it: state, nonce and
 * the proof of the code (PKCE). Spring Security checks state, issuer, audience, nonce, times and
 * signature of the answer.
 */
@Component
public class ProviderExchange {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderExchange.class);
  private static final SiteCookie COOKIE = new SiteCookie("vivier_staff_provider");
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int PARTS = 3;

  private final Provider provider;
  private final SiteOrigin origin;
  private final SingletonSupplier<AuthenticationProvider> check =
      SingletonSupplier.of(() ->
          new OidcAuthorizationCodeAuthenticationProvider(
              new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService()));

  ProviderExchange(Provider provider, SiteOrigin origin) {
    this.provider = provider;
    this.origin = origin;
  }

  /** What only this browser knows. */
  private record Secret(String state, String nonce, String verifier) {
    static Secret fresh() {
      return new Secret(Secrets.token(), Secrets.token(), Secrets.token());
    }

    static Optional<Secret> of(String cookie) {
      String[] parts = cookie.split("\\.", -1);
      return parts.length == PARTS && Secrets.isToken(parts[0])
          ? Optional.of(new Secret(parts[0], parts[1], parts[2]))
          : Optional.empty();
    }

    String cookie() {
      return String.join(".", state, nonce, verifier);
    }
  }

  /** Where the browser goes to sign in. */
  public URI begin(HttpServletRequest request, HttpServletResponse response) {
    Secret secret = Secret.fresh();
    COOKIE.set(request, response, secret.cookie(), LIFE);
    return URI.create(request(request, secret).getAuthorizationRequestUri());
  }

  /**
   * Who came back, by what the provider says; empty when the answer isn't for this browser, or
   * isn't right in any other way.
   */
  public Optional<OidcUser> finish(HttpServletRequest request, HttpServletResponse response) {
    Optional<Secret> secret =
        COOKIE.values(request).stream().flatMap(value -> Secret.of(value).stream()).findFirst();
    COOKIE.expire(request, response);
    @Nullable String code = request.getParameter("code");
    if (secret.isEmpty() || code == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(user(request, secret.get(), code));
    } catch (OAuth2AuthenticationException e) {
      LOG.warn("The provider's answer was refused: {}", e.getError().getErrorCode());
      return Optional.empty();
    } catch (RuntimeException e) {
      // Whatever else is wrong with it: nobody is signed in.
      LOG.warn("The provider's answer was refused: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private OidcUser user(HttpServletRequest request, Secret secret, String code) {
    OAuth2AuthorizationRequest asked = request(request, secret);
    OAuth2AuthorizationResponse answered =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
            .state(request.getParameter("state"))
            .build();
    Authentication checked =
        check
            .obtain()
            .authenticate(
                new OAuth2LoginAuthenticationToken(
                    registration(request), new OAuth2AuthorizationExchange(asked, answered)));
    if (checked != null && checked.getPrincipal() instanceof OidcUser user) {
      return user;
    }
    throw new IllegalStateException("the provider named nobody");
  }

  private OAuth2AuthorizationRequest request(HttpServletRequest request, Secret secret) {
    ClientRegistration registration = registration(request);
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("registration_id", registration.getRegistrationId());
    attributes.put(OidcParameterNames.NONCE, secret.nonce());
    attributes.put(PkceParameterNames.CODE_VERIFIER, secret.verifier());
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(registration.getRedirectUri())
        .scopes(registration.getScopes())
        .state(secret.state())
        .attributes(attributes)
        .additionalParameters(
            Map.of(
                OidcParameterNames.NONCE,
                hash(secret.nonce()),
                PkceParameterNames.CODE_CHALLENGE,
                hash(secret.verifier()),
                PkceParameterNames.CODE_CHALLENGE_METHOD,
                "S256"))
        .build();
  }

  private ClientRegistration registration(HttpServletRequest request) {
    return provider.registration(origin.at(request.getLocalPort()) + StaffPaths.providersAnswer());
  }

  private static String hash(String secret) {
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(secret));
  }
}
