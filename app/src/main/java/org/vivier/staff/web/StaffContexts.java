package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffMember;

/**
 * Tells Spring Security who is signed in. It only reads: sessions begin and end in the rooms's
 * verbs.
 */
@Component
final class StaffContexts implements SecurityContextRepository {
  private final StaffCookie cookie;

  StaffContexts(StaffCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    RequestSession sender = RequestSession.of(request, cookie);
    return new DeferredSecurityContext() {
      @Override
      public SecurityContext get() {
        return sender.member().map(StaffContexts::context).orElseGet(SecurityContextImpl::new);
      }

      @Override
      public boolean isGenerated() {
        return sender.member().isEmpty();
      }
    };
  }

  private static SecurityContext context(StaffMember member) {
    return new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(member, "", List.of()));
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // Spring Security asks for it until it removes it.
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Nothing to keep: SignInAs writes sessions.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return RequestSession.of(request, cookie).member().isPresent();
  }
}
