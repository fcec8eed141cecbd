package org.vivier.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of applications for one posting, as simple as it can be told. */
final class LifeModel {
  static final Duration GRACE = Duration.ofMinutes(15);

  Instant now;
  Instant closes;
  final List<One> all = new ArrayList<>();

  LifeModel(Instant now, Instant closes) {
    this.now = now;
    this.closes = closes;
  }

  /** One application: what its owner would tell about it. */
  static final class One {
    final Desk.Draft draft;
    final String email;
    final Instant startedAt;
    final List<String> sent = new ArrayList<>();
    ApplicationState state = ApplicationState.DRAFT;
    String text = "";
    boolean unsent;
    @Nullable Instant lateUntil;
    @Nullable String reference;

    One(Desk.Draft draft, String email, Instant startedAt) {
      this.draft = draft;
      this.email = email;
      this.startedAt = startedAt;
    }
  }

  boolean open() {
    return !now.isAfter(closes);
  }

  boolean takes(One one) {
    boolean late = one.lateUntil != null && !now.isAfter(one.lateUntil);
    boolean grace = !one.startedAt.isAfter(closes) && !now.isAfter(closes.plus(GRACE));
    return open() || late || grace;
  }

  boolean changeable(One one) {
    return open() || (one.lateUntil != null && !now.isAfter(one.lateUntil));
  }

  boolean placeTaken(One one) {
    return all.stream()
        .anyMatch(other ->
            other != one
                && other.email.equals(one.email)
                && (other.state == ApplicationState.SUBMITTED
                    || other.state == ApplicationState.WITHDRAWN));
  }

  boolean editable(One one) {
    return one.state == ApplicationState.DRAFT
        || (one.state == ApplicationState.SUBMITTED && changeable(one));
  }

  boolean hasUnsent(One one) {
    return one.state == ApplicationState.SUBMITTED && one.unsent;
  }

  void type(One one, String text) {
    one.unsent |= !one.text.equals(text);
    one.text = text;
  }

  private static void send(One one) {
    one.sent.add(one.text);
    one.unsent = false;
  }

  String submit(One one) {
    return switch (one.state) {
      case SUBMITTED -> "AlreadySubmitted";
      case WITHDRAWN, REMOVED, ERASED -> "NotADraft";
      case DRAFT -> {
        if (!takes(one)) {
          yield "Closed";
        }
        if (one.text.isEmpty()) {
          yield "Incomplete";
        }
        if (placeTaken(one)) {
          yield "Duplicate";
        }
        one.state = ApplicationState.SUBMITTED;
        send(one);
        yield "Submitted";
      }
    };
  }

  String correct(One one) {
    if (one.state != ApplicationState.SUBMITTED) {
      return "NotSubmitted";
    }
    if (!hasUnsent(one)) {
      return "Unchanged";
    }
    if (!changeable(one)) {
      return "Closed";
    }
    if (one.text.isEmpty()) {
      return "Incomplete";
    }
    send(one);
    return "Corrected";
  }

  boolean discard(One one) {
    boolean unsent = hasUnsent(one);
    if (unsent) {
      one.text = one.sent.getLast();
      one.unsent = false;
    }
    return unsent;
  }

  String withdraw(One one) {
    if (one.state == ApplicationState.SUBMITTED || one.state == ApplicationState.WITHDRAWN) {
      one.state = ApplicationState.WITHDRAWN;
      return "Withdrawn";
    }
    return "NotSubmitted";
  }

  String reinstate(One one) {
    if (one.state == ApplicationState.SUBMITTED) {
      return "Reinstated";
    }
    if (one.state != ApplicationState.WITHDRAWN) {
      return "NotWithdrawn";
    }
    if (!changeable(one)) {
      return "Closed";
    }
    one.state = ApplicationState.SUBMITTED;
    return "Reinstated";
  }
}
