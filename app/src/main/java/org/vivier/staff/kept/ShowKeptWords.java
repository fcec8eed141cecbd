package org.vivier.staff.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.staff.StaffMember;

/**
 * Shows a page with what its reader had typed there before. It comes after the security filters:
 * whoever may not see the page sees none of it, and nobody sees what another typed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ShowKeptWords extends OncePerRequestFilter {
  private final KeptForms forms;

  ShowKeptWords(KeptForms forms) {
    this.forms = forms;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !KeptWords.mayBeIn(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Map<String, List<String>>> kept =
        reader().flatMap(member -> forms.find(member.id(), request.getRequestURI()));
    if (kept.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    LanguageSwitch.showsWhatWasTyped(request);
    chain.doFilter(new KeptWords(request, kept.get()), response);
  }

  private static Optional<StaffMember> reader() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(StaffMember.class::isInstance)
        .map(StaffMember.class::cast);
  }
}
