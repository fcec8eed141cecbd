package org.vivier.platform.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** A request whose body is here: nobody who asks for it waits for the network. */
final class SpooledRequest extends HttpServletRequestWrapper {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final SpooledBody body;
  private final Map<String, String[]> parameters;
  private @Nullable ServletInputStream opened;

  private SpooledRequest(
      HttpServletRequest request, SpooledBody body, Map<String, String[]> parameters) {
    super(request);
    this.body = body;
    this.parameters = parameters;
  }

  /**
   * The request with its body.
   *
   * @throws org.apache.tomcat.util.http.InvalidParameterException when a form is not well formed
   */
  static SpooledRequest of(HttpServletRequest request, SpooledBody body) throws IOException {
    List<Part> parts = body.parts();
    MultiValueMap<String, String> fields =
        parts != null
            ? Fields.multipart(body, parts)
            : isForm(request) ? Fields.urlEncoded(body) : new LinkedMultiValueMap<>();
    // The body is read already: what is left for the container to tell is in the address.
    return new SpooledRequest(request, body, Fields.merged(request.getParameterMap(), fields));
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
  }

  boolean hasParts() {
    return body.parts() != null;
  }

  /** By the names of their fields. */
  MultiValueMap<String, MultipartFile> files() {
    MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
    List<Part> parts = body.parts();
    for (Part part : parts == null ? List.<Part>of() : parts) {
      if (part.isFile()) {
        files.add(part.field(), new SpooledFile(body, part));
      }
    }
    return files;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }

  /** Forms are read through their parameters and files. */
  @Override
  public Collection<jakarta.servlet.http.Part> getParts() {
    return List.of();
  }

  @Override
  public jakarta.servlet.http.@Nullable Part getPart(String name) {
    return null;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream known = opened;
    if (known == null) {
      known = new Whole(body.open());
      opened = known;
    }
    return known;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Whole extends ServletInputStream {
    private final InputStream in;
    private boolean finished;

    Whole(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return ended(in.read());
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      return ended(in.read(into, from, count));
    }

    private int ended(int read) {
      finished |= read < 0;
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("it is here already");
    }
  }
}
