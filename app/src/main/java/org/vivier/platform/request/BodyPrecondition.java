package org.vivier.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A controller that tells by the head of a request whether its body is to be read at all. */
public interface BodyPrecondition {
  /** What to answer without reading a byte of the body; empty to go on. */
  Optional<HttpStatus> refusal(HttpServletRequest request);
}
