package org.vivier.staff.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real OpenID provider, Spring's, in which somebody is signed in already. */
final class TestProvider implements AutoCloseable {
  static final String CLIENT = "vivier";
  static final String SECRET = "client-secret-of-vivier";
  private static final Map<String, Object> CLAIMS = new ConcurrentHashMap<>();
  private static volatile String redirect = "";
  private static volatile RSAKey shown = key("one");
  private static volatile RSAKey signing = shown;

  private final AnnotationConfigServletWebServerApplicationContext context;

  TestProvider() {
    context = new AnnotationConfigServletWebServerApplicationContext();
    context.register(Parts.class);
    context.refresh();
  }

  String issuer() {
    return "http://localhost:" + Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /** What its tokens say from now on, and where it may lead back to. */
  static void says(String redirectUri, Map<String, Object> claims) {
    redirect = redirectUri;
    CLAIMS.clear();
    CLAIMS.putAll(claims);
  }

  /** Has a new key from now on, and shows it. */
  static void changesItsKey(String id) {
    shown = key(id);
    signing = shown;
  }

  /** Somebody signs with a key of their own that calls itself so, as long as this is open. */
  static AutoCloseable signsWithAForeignKey(String id) {
    signing = key(id);
    return () -> signing = shown;
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /** Registered by hand: no scan finds it. */
  @EnableWebMvc
  @EnableWebSecurity
  static class Parts {
    @Bean
    TomcatServletWebServerFactory server() {
      return new TomcatServletWebServerFactory(0);
    }

    @Bean
    org.springframework.web.servlet.DispatcherServlet dispatcherServlet() {
      return new org.springframework.web.servlet.DispatcherServlet();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean security() {
      return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .csrf(csrf -> csrf.disable())
          .addFilterAfter(new AlwaysInes(), SecurityContextHolderFilter.class)
          .build();
    }

    @Bean
    RegisteredClientRepository clients() {
      return new RegisteredClientRepository() {
        @Override
        public void save(RegisteredClient client) {
          // It would keep the secret hashed; this one forgets.
        }

        @Override
        public RegisteredClient findById(String id) {
          return client();
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
          return CLIENT.equals(id) ? client() : null;
        }
      };
    }

    private static RegisteredClient client() {
      return RegisteredClient.withId("1")
          .clientId(CLIENT)
          .clientSecret("{noop}" + SECRET)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(redirect.isEmpty() ? "http://localhost/none" : redirect)
          .scopes(scopes -> scopes.addAll(List.of("openid", "email", "profile")))
          .tokenSettings(
              TokenSettings.builder().accessTokenTimeToLive(Duration.ofMinutes(5)).build())
          .build();
    }

    /** Those that it shows to whoever asks. */
    @Bean
    JWKSource<SecurityContext> keys() {
      return (selector, context) -> selector.select(new JWKSet(shown));
    }

    /** Signs with what it signs with now, shown or not. */
    @Bean
    JwtEncoder encoder() {
      return new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(signing)));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token -> {
        if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
          token.getClaims().claims(all -> all.putAll(CLAIMS));
        }
      };
    }
  }

  private static final class AlwaysInes extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (request.getRequestURI().equals("/oauth2/authorize")) {
        SecurityContextHolder.getContext()
            .setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    "ines",
                    "",
                    List.of(
                        FactorGrantedAuthority.fromAuthority(
                            FactorGrantedAuthority.PASSWORD_AUTHORITY))));
      }
      chain.doFilter(request, response);
    }
  }
}
