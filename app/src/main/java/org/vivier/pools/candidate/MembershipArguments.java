package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.pools.Membership;

/** Gives controllers the membership that a candidate's address names, if the browser may see it. */
@Component
class MembershipArguments extends AddressArguments {
  private final OwnMemberships own;

  MembershipArguments(OwnMemberships own) {
    super(Membership.class);
    this.own = own;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return own.find(
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
        named(request, "application"),
        named(request, "membership"));
  }
}
