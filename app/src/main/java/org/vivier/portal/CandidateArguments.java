package org.vivier.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;

/**
 * Lets controllers ask for the {@link CandidateRequest}, and for the {@link Draft} that the address
 * names, if this browser may see it.
 */
@Component
class CandidateArguments extends AddressArguments {
  private final Drafts drafts;

  CandidateArguments(Drafts drafts) {
    super(CandidateRequest.class, Draft.class);
    this.drafts = drafts;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    CandidateRequest visit =
        new CandidateRequest(
            Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    return wanted.getParameterType() == Draft.class
        ? drafts.at(visit, named(request, "id"))
        : visit;
  }
}
