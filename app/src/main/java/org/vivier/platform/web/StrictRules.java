package org.vivier.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

/** What holds for every address, whoever answers it. */
public final class StrictRules {
  private StrictRules() {}

  /**
   * No session of the web server's, a token for every form that is made of what its browser has,
   * and nothing that Spring Security would add by itself.
   */
  public static HttpSecurity on(HttpSecurity http) {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
        // SecurityHeaders writes them, also for answers that never come this far.
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }
}
