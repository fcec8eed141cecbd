package org.vivier.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Forgery protection for every form, without sessions: what the form sends along must be made of
 * what its browser has ({@link FormTokens}). Pages without a form set no cookie.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  /** Machines that call back prove who they are in another way. */
  private static final String CALLBACKS = "/hooks/**";

  @Bean
  SecurityFilterChain everyRequest(HttpSecurity http, RejectedForms rejected) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers(CALLBACKS))
        .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(rejected))
        // SecurityHeaders writes them, also for answers that never come this far.
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * Tomcat refuses what is malformed. Nothing is decided by path here, so that odd but valid
   * addresses and headers, which former sites gave out and some proxies add, do no harm.
   */
  @Bean
  HttpFirewall lenientFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowSemicolon(true);
    firewall.setAllowBackSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedCarriageReturn(true);
    firewall.setAllowUrlEncodedLineFeed(true);
    firewall.setAllowUrlEncodedLineSeparator(true);
    firewall.setAllowUrlEncodedParagraphSeparator(true);
    firewall.setAllowNull(true);
    firewall.setAllowedHeaderNames(name -> true);
    firewall.setAllowedHeaderValues(value -> true);
    firewall.setAllowedParameterNames(name -> true);
    return firewall;
  }
}
