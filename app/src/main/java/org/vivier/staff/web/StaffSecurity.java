package org.vivier.staff.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.ServletException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.vivier.platform.web.StrictRules;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffPaths;

/** The filters before the staff side. Public pages never meet them. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain staffSide(
      HttpSecurity http,
      StaffAccess access,
      StaffAnswers answers,
      StaffContexts contexts,
      StaffCookie cookie) {
    return StrictRules.on(http)
        .securityMatcher(
            new OrRequestMatcher(
                pathPattern(StaffPaths.EN + "/**"), pathPattern(StaffPaths.FR + "/**")))
        .addFilterBefore(new PlainParameters(), CsrfFilter.class)
        .securityContext(context -> context.securityContextRepository(contexts))
        .authorizeHttpRequests(requests ->
            requests.anyRequest().access((who, context) -> decision(access, cookie, context)))
        .exceptionHandling(
            exceptions -> exceptions.accessDeniedHandler(answers).authenticationEntryPoint(answers))
        .build();
  }

  private static AuthorizationDecision decision(
      StaffAccess access, StaffCookie cookie, RequestAuthorizationContext context) {
    var request = context.getRequest();
    try {
      var decision = access.decide(request, RequestSession.of(request, cookie).member());
      boolean goesOn = decision instanceof StaffAccess.Decision.GoOn;
      if (goesOn) {
        StaffAccessGuard.passed(request);
      }
      return new AuthorizationDecision(goesOn);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }
}
