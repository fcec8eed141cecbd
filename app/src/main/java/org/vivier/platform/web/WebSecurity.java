package org.vivier.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What no route declares isn't there, by one rule for all addresses and methods.
 *
 * <p>Forgery protection for every form, without sessions: what the form sends along must be made of
 * what its browser has ({@link FormTokens}). Pages without a form set no cookie.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  private static final Set<String> ENCODED_SEMICOLON = Set.of("%3b", "%3B");

  @Bean
  SecurityFilterChain everyRequest(HttpSecurity http, Routes routes, RejectedForms rejected) {
    return StrictRules.on(http)
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(routes::know).permitAll().anyRequest().denyAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers(routes::callBack))
        .exceptionHandling(exceptions ->
            exceptions
                .accessDeniedHandler(rejected)
                .authenticationEntryPoint((request, response, denied) ->
                    response.sendError(HttpServletResponse.SC_NOT_FOUND)))
        .build();
  }

  /**
   * Strict: who spells an address in a second way gets nothing. Header values may be UTF-8, though,
   * which some proxies add (a city's name, say); Java reads them as Latin-1, where the second half
   * of a character may look like a control sign.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(value ->
        new String(value.getBytes(ISO_8859_1), UTF_8).codePoints().allMatch(WebSecurity::isText));
    // The file of a posting may have a percent sign or a semicolon in its name. Encoded, they mean
    // nothing but themselves; a bare semicolon stays refused.
    firewall.setAllowUrlEncodedPercent(true);
    firewall.getEncodedUrlBlocklist().removeAll(ENCODED_SEMICOLON);
    firewall.getDecodedUrlBlocklist().remove(";");
    return firewall;
  }

  private static boolean isText(int character) {
    return Character.isDefined(character) && !Character.isISOControl(character);
  }
}
