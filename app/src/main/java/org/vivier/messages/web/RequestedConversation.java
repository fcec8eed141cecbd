package org.vivier.messages.web;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.vivier.messages.ContactableApplication;

/** What was looked up to find the scope of a request is not looked up again for its page. */
final class RequestedConversation {
  private static final String NAME = RequestedConversation.class.getName();

  private RequestedConversation() {}

  static ContactableApplication remember(ContactableApplication found) {
    Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .ifPresent(request -> request.setAttribute(NAME, found, RequestAttributes.SCOPE_REQUEST));
    return found;
  }

  /** Once: whoever asks again wants to know what is so now. */
  static Optional<ContactableApplication> take(String reference) {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> {
          Object found = request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
          request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
          return found;
        })
        .map(ContactableApplication.class::cast)
        .filter(found -> found.reference().equals(reference));
  }
}
