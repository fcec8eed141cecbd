package org.vivier.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.vivier.platform.security.Secrets;

/**
 * Makes the token of a form from the secret of the browser that it is shown to: the device's where
 * there is one, else a random cookie. Nothing is stored. A pair of cookie and token from another
 * browser is worth nothing where a device is known.
 */
public final class FormTokens implements CsrfTokenRepository {
  static final SiteCookie COOKIE = new SiteCookie("vivier_form");

  private static final String FRESH = FormTokens.class.getName();
  private static final String HMAC = "HmacSHA256";

  FormTokens() {}

  /** What this browser has and no other: its device's token, else the cookie of its forms. */
  public static Optional<String> secret(HttpServletRequest request) {
    return BrowserSecret.of(request)
        .or(() -> COOKIE.values(request).stream().filter(Secrets::isToken).findFirst());
  }

  /** Takes the cookie away, where a browser is made to forget. */
  public static void forget(HttpServletRequest request, HttpServletResponse response) {
    COOKIE.expire(request, response);
  }

  /** Whether the form that came was shown to the browser with this secret. */
  public static boolean madeOf(String secret, HttpServletRequest request) {
    CsrfToken token = token(secret);
    @Nullable String sent =
        new XorCsrfTokenRequestAttributeHandler().resolveCsrfTokenValue(request, token);
    return sent != null
        && MessageDigest.isEqual(sent.getBytes(UTF_8), token.getToken().getBytes(UTF_8));
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return secret(request).map(FormTokens::token).orElse(null);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    String secret = Secrets.token();
    request.setAttribute(FRESH, secret);
    return token(secret);
  }

  /** Only what was just made has to be kept, by the browser alone. */
  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && request.getAttribute(FRESH) instanceof String secret) {
      COOKIE.set(request, response, secret, SiteCookie.UNTIL_CLOSED);
    }
  }

  private static CsrfToken token(String secret) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), HMAC));
      byte[] value = mac.doFinal("form".getBytes(UTF_8));
      return new DefaultCsrfToken(
          "X-CSRF-TOKEN", "_csrf", Base64.getUrlEncoder().withoutPadding().encodeToString(value));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
