package org.vivier.staff.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of everything that comes to the staff side what nobody types and no text has: control
 * characters but tabs and line ends. PostgreSQL stores no NUL in a text, a spreadsheet's XML none
 * of them, and no room should have to remember that.
 */
final class PlainParameters extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final IntPredicate UNTYPABLE =
      character -> Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Plain(request), response);
  }

  private static final class Plain extends HttpServletRequestWrapper {
    private @Nullable Map<String, String[]> plain;

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> known = plain;
      if (known == null) {
        Map<String, String[]> all = new LinkedHashMap<>();
        super.getParameterMap()
            .forEach((name, values) ->
                all.put(name, Arrays.stream(values).map(Plain::of).toArray(String[]::new)));
        known = Collections.unmodifiableMap(all);
        plain = known;
      }
      return known;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = getParameterMap().get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return getParameterMap().get(name);
    }

    private static String of(String value) {
      return value.chars().anyMatch(UNTYPABLE)
          ? value
              .chars()
              .filter(UNTYPABLE.negate())
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString()
          : value;
    }
  }
}
