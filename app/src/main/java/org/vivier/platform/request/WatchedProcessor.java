package org.vivier.platform.request;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads requests as Tomcat does, and can be asked from outside how far it has come. */
final class WatchedProcessor extends Http11Processor {
  WatchedProcessor(WatchedProtocol protocol, Adapter adapter) {
    super(protocol, adapter);
  }

  /**
   * Cuts off who is too slow. The thread that is at it, or the next one, finds an end of the stream
   * and cleans up as usual: nothing of the container is touched from here.
   *
   * @param now of {@link System#nanoTime}
   * @return whether it did
   */
  boolean cutOffIfSlow(Allowances allowances, long now) {
    SocketWrapperBase<?> connection = socketWrapper;
    if (connection == null || !(connection.getSocket() instanceof NioChannel channel)) {
      return false;
    }
    SocketChannel socket = channel.getIOChannel();
    Slow slow = slow(allowances, now);
    // Looked at last: while it was open up to now, the channel was that of this connection.
    if (slow == Slow.NO || socket == null || connection.isClosed()) {
      return false;
    }
    try {
      if (slow == Slow.TO_SEND) {
        socket.shutdownInput();
      } else {
        socket.shutdownOutput();
      }
    } catch (IOException e) {
      getLog().debug("The connection was gone already", e);
    }
    return true;
  }

  private enum Slow {
    NO,
    TO_SEND,
    TO_TAKE
  }

  private Slow slow(Allowances allowances, long now) {
    long started = request.getStartTimeNanos();
    if (started < 0) {
      return Slow.NO;
    }
    int stage = request.getRequestProcessor().getStage();
    if (stage != Constants.STAGE_SERVICE && stage != Constants.STAGE_ENDINPUT) {
      return allowances.head().isExceeded(now - started, 0) ? Slow.TO_SEND : Slow.NO;
    }
    if (!isRequestBodyFullyRead()) {
      return allowances.body().isExceeded(now - started, request.getBytesRead())
          ? Slow.TO_SEND
          : Slow.NO;
    }
    long committed = response.getCommitTimeNanos();
    return response.isCommitted()
            && committed > 0
            && allowances.answer().isExceeded(now - committed, response.getBytesWritten(false))
        ? Slow.TO_TAKE
        : Slow.NO;
  }
}
