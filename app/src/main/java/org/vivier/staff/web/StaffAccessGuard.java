package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.vivier.staff.StaffPaths;

/**
 * Lets no staff route answer that {@link StaffAccess} didn't let through, should an address ever
 * find a way round the filters.
 */
class StaffAccessGuard implements HandlerInterceptor {
  private static final String MARK = StaffAccessGuard.class.getName();

  static void passed(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || request.getAttribute(MARK) != null
        || !isStaff(request, method)) {
      return true;
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
    return false;
  }

  private static boolean isStaff(HttpServletRequest request, HandlerMethod method) {
    return !Declaration.all(method).isEmpty() || StaffPaths.isOne(StaffRoutes.answering(request));
  }
}
