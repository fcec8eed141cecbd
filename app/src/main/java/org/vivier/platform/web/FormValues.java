package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.vivier.format.Invisible;
import org.vivier.format.WrittenNumber;

/** What stands in the fields of a form: typed by somebody, or what is there now. */
public record FormValues(Map<String, List<String>> values) {
  /** An empty form. */
  public static final FormValues NOTHING = new FormValues(Map.of());

  /** What came with a request. */
  public static FormValues in(HttpServletRequest request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, sent) -> values.put(name, Arrays.asList(sent)));
    return new FormValues(values);
  }

  /**
   * Whether a form came along that is only shown again: without a token, or from the other page.
   */
  public static boolean cameAlong(HttpServletRequest request) {
    return RejectedForms.among(request) || LanguageSwitch.among(request);
  }

  /** The value of a field; empty when it has none. */
  public String one(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** Whether the field came along, even empty. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** All values of a field. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** A whole number; empty when it is none. */
  public OptionalInt number(String name) {
    return WrittenNumber.whole(one(name));
  }

  /** Whether nothing that can be seen was typed into a field. */
  public boolean blank(String name) {
    return Invisible.only(one(name));
  }
}
