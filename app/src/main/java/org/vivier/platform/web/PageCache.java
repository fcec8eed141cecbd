package org.vivier.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Finished public pages by request path, as many as fit in 48 MB.
 *
 * <p>A page is rendered once per version and language; whoever changes what pages show calls {@link
 * #clear()}. A page also leaves by itself when its time is over.
 */
@Component
public class PageCache {
  private static final long MAX_BYTES = 48L << 20;

  private final Cache<String, RenderedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MAX_BYTES)
          .weigher((String path, RenderedPage page) -> page.weight() + 2 * path.length())
          .build();
  private final AtomicInteger clearings = new AtomicInteger();
  private final Clock clock;

  PageCache(Clock clock) {
    this.clock = clock;
  }

  /** The page at this path as the client wrote it (undecoded), if it is known and still right. */
  public Optional<RenderedPage> find(String path) {
    RenderedPage page = pages.getIfPresent(path);
    return page == null || !clock.instant().isBefore(page.validUntil())
        ? Optional.empty()
        : Optional.of(page);
  }

  /** To be asked before a page is rendered, and given to {@link #keep} with the result. */
  public int state() {
    return clearings.get();
  }

  /** Keeps a page for the next reader, unless it was rendered from what has changed since. */
  public void keep(String path, RenderedPage page, int state) {
    pages.put(path, page);
    if (clearings.get() != state) {
      pages.invalidate(path);
    }
  }

  /** Forgets everything. */
  public void clear() {
    clearings.incrementAndGet();
    pages.invalidateAll();
  }
}
