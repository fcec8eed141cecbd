package org.vivier.staff.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page that is asked for with words which were typed on it before. */
public final class KeptWords extends HttpServletRequestWrapper {
  /** Says in an address that such words may be there. */
  public static final String MARK = "kept";

  private static final String ATTRIBUTE = KeptWords.class.getName();

  private final Map<String, List<String>> fields;

  KeptWords(HttpServletRequest request, Map<String, List<String>> fields) {
    super(request);
    this.fields = Map.copyOf(fields);
    request.setAttribute(ATTRIBUTE, true);
  }

  /** Whether this request shows words that were typed before. */
  public static boolean among(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /** Whether this address says that there may be some. */
  static boolean mayBeIn(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    return request.getMethod().equals("GET")
        && query != null
        && Arrays.asList(query.split("&")).contains(MARK);
  }

  @Override
  public @Nullable String getParameter(String name) {
    return fields.containsKey(name) ? fields.get(name).getFirst() : super.getParameter(name);
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return fields.containsKey(name)
        ? fields.get(name).toArray(String[]::new)
        : super.getParameterValues(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> all =
        super.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
    return all;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
