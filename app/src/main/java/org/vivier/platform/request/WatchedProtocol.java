package org.vivier.platform.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.SupervisedThread;

/**
 * HTTP as Tomcat speaks it, with what it lacks: its timeouts are for each read, so that one byte
 * every few seconds holds a connection for ever. Once a second, this one looks how long each
 * request has taken on the whole. Made by Tomcat, from its name.
 */
public final class WatchedProtocol extends Http11NioProtocol {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int KEEP_ALIVE_UNDER_PRESSURE = 2_000;

  private final Set<WatchedProcessor> processors =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private volatile Allowances allowances = Allowances.USUAL;
  private volatile Duration pause = PAUSE;
  private volatile int usualKeepAlive;
  private @Nullable Thread watch;

  /** Other allowances, looked at more often: for tests. */
  void allow(Allowances other, Duration lookEvery) {
    allowances = other;
    pause = lookEvery;
  }

  @Override
  protected Processor createProcessor() {
    WatchedProcessor processor = new WatchedProcessor(this, getAdapter());
    processors.add(processor);
    return processor;
  }

  @Override
  public void start() throws Exception {
    super.start();
    usualKeepAlive = getKeepAliveTimeout();
    watch = SupervisedThread.start("connection-watch", this::watch);
  }

  @Override
  public void stop() throws Exception {
    Thread watching = watch;
    if (watching != null) {
      watching.interrupt();
    }
    super.stop();
  }

  private void watch() throws InterruptedException {
    while (true) {
      Thread.sleep(pause);
      look();
    }
  }

  private void look() {
    boolean pressure = getEndpoint().getConnectionCount() > getMaxConnections() / 2;
    setKeepAliveTimeout(pressure ? KEEP_ALIVE_UNDER_PRESSURE : usualKeepAlive);
    Allowances now = pressure ? allowances.tightened() : allowances;
    long time = System.nanoTime();
    List<WatchedProcessor> all;
    synchronized (processors) {
      all = new ArrayList<>(processors);
    }
    all.forEach(processor -> processor.cutOffIfSlow(now, time));
  }
}
