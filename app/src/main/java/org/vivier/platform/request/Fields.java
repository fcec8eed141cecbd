package org.vivier.platform.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.Parameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form says, by the names of its fields. */
final class Fields {
  /** More than any form of ours has, with what a browser’s extensions may add. */
  private static final int MOST = 500;

  private Fields() {}

  /**
   * From a form without files.
   *
   * @throws org.apache.tomcat.util.http.InvalidParameterException when it is not well formed or
   *     says too much
   */
  static MultiValueMap<String, String> urlEncoded(SpooledBody body) throws IOException {
    byte[] bytes;
    try (InputStream in = body.open()) {
      bytes = in.readAllBytes();
    }
    Parameters parameters = new Parameters();
    parameters.setLimit(MOST);
    parameters.setCharset(UTF_8);
    parameters.processParameters(bytes, 0, bytes.length);
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (String name : Collections.list(parameters.getParameterNames())) {
      fields.put(name, List.of(parameters.getParameterValues(name)));
    }
    return fields;
  }

  /** From the parts of a form with files that are no files themselves. */
  static MultiValueMap<String, String> multipart(SpooledBody body, List<Part> parts)
      throws IOException {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (Part part : parts) {
      if (!part.isFile()) {
        fields.add(part.field(), new String(body.read(part), UTF_8));
      }
    }
    return fields;
  }

  /** As the servlet interface has it; what the address says comes first. */
  static Map<String, String[]> merged(
      Map<String, String[]> query, MultiValueMap<String, String> fields) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    query.forEach((name, values) -> List.of(values).forEach(value -> all.add(name, value)));
    all.addAll(fields);
    Map<String, String[]> merged = new LinkedHashMap<>();
    all.forEach((name, values) -> merged.put(name, values.toArray(String[]::new)));
    return Collections.unmodifiableMap(merged);
  }
}
