package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * A query that is not UTF-8 or wrongly escaped is the client's mistake: 400, and nothing to log.
 */
@ControllerAdvice
class UnreadableQueries {
  @ExceptionHandler(InvalidParameterException.class)
  void malformed(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }
}
