package org.vivier.staff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.vivier.platform.Sha256;
import org.vivier.staff.StaffPaths;

/**
 * Answers a staff form that comes twice, by a double click or from a browser that tries again, as
 * it was answered the first time: one press makes one process. The token of a form is another one
 * each time that a page is shown, so that what somebody sends alike from two pages is done twice.
 *
 * <p>Only for what led on to another page, which means that something was done; all else is done
 * again. It is known for two minutes and to this program alone: between several programs a verb
 * that must not be done twice guards itself, as submitting does.
 */
class SentOnce implements HandlerInterceptor {
  private static final String MINE = SentOnce.class.getName();
  private static final Duration KNOWN = Duration.ofMinutes(2);
  private static final int MOST = 10_000;
  private static final int PATIENCE_SECONDS = 30;

  private final Cache<String, CompletableFuture<Optional<String>>> sent =
      Caffeine.newBuilder().expireAfterWrite(KNOWN).maximumSize(MOST).build();

  /** One form that is being answered. */
  private record Answering(String form, CompletableFuture<Optional<String>> leadsTo) {}

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (!isForm(request)) {
      return true;
    }
    Answering mine = new Answering(key(request), new CompletableFuture<>());
    @Nullable CompletableFuture<Optional<String>> first =
        sent.asMap().putIfAbsent(mine.form(), mine.leadsTo());
    if (first == null) {
      request.setAttribute(MINE, mine);
      return true;
    }
    Optional<String> before =
        first.completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS).get();
    before.ifPresent(address -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, address);
    });
    return before.isEmpty();
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (!(request.getAttribute(MINE) instanceof Answering mine)) {
      return;
    }
    request.removeAttribute(MINE);
    Optional<String> leadsTo =
        failure == null && response.getStatus() == HttpServletResponse.SC_SEE_OTHER
            ? Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION))
            : Optional.empty();
    if (leadsTo.isEmpty()) {
      sent.invalidate(mine.form());
    }
    mine.leadsTo().complete(leadsTo);
  }

  private static boolean isForm(HttpServletRequest request) {
    @Nullable String type = request.getContentType();
    return request.getMethod().equals(HttpMethod.POST.name())
        && StaffPaths.isOne(StaffRoutes.answering(request))
        && type != null
        && type.startsWith("application/x-www-form-urlencoded");
  }

  /** Nobody can tell from it what was typed. */
  private static String key(HttpServletRequest request) {
    StringBuilder all = new StringBuilder(request.getRequestURI());
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) ->
            all.append('\n')
                .append(name.length())
                .append(name)
                .append(Arrays.stream(values).map(one -> one.length() + one).toList()));
    return Sha256.hexOf(all.toString().getBytes(UTF_8));
  }
}
