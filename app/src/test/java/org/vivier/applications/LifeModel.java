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
    boolean answered;
    boolean confirmed;
    boolean disowned;
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

  /** What is submitted with the address of this one, itself included when it is. */
  List<One> beside(One one) {
    return all.stream()
        .filter(other -> other.email.equals(one.email))
        .filter(other -> other.state == ApplicationState.SUBMITTED && !other.disowned)
        .toList();
  }

  /** The only one of an address that answered counts by itself. */
  private void confirmTheOnlyOne(One one) {
    List<One> beside = beside(one);
    if (beside.size() == 1) {
      beside.getFirst().confirmed |= beside.getFirst().answered;
    }
  }

  /** Somebody who reads the mail of the address uses a link from a letter. */
  void answer(One one) {
    one.answered = true;
    confirmTheOnlyOne(one);
  }

  /** The owner of the address says that this one counts; whether there was anything to say. */
  boolean choose(One one) {
    List<One> beside = beside(one);
    if (one.disowned || beside.size() < 2) {
      return false;
    }
    beside.forEach(other -> other.confirmed = false);
    one.confirmed = true;
    one.answered = true;
    return true;
  }

  /** The owner of the address says that this one is somebody else's. */
  boolean disown(One one) {
    if (one.disowned || beside(one).size() < 2) {
      return false;
    }
    one.disowned = true;
    one.confirmed = false;
    confirmTheOnlyOne(one);
    return true;
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
        one.state = ApplicationState.SUBMITTED;
        send(one);
        confirmTheOnlyOne(one);
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
      one.confirmed = false;
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
    if (!one.disowned) {
      confirmTheOnlyOne(one);
    }
    return "Reinstated";
  }
}
