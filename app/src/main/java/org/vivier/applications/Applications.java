package org.vivier.applications;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.vivier.access.Device;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.EmailChanges;
import org.vivier.applications.record.Snapshots;
import org.vivier.applications.record.WithdrawalReasons;
import org.vivier.postings.PostingId;

/**
 * The applications that a device may see. What is missing and what is somebody else's are the same
 * to whoever asks.
 */
@Repository
public class Applications {
  private final ApplicationRows rows;
  private final Snapshots snapshots;
  private final ApplicationHistory history;
  private final WithdrawalReasons reasons;
  private final EmailChanges emailChanges;

  Applications(
      ApplicationRows rows,
      Snapshots snapshots,
      ApplicationHistory history,
      WithdrawalReasons reasons,
      EmailChanges emailChanges) {
    this.rows = rows;
    this.snapshots = snapshots;
    this.history = history;
    this.reasons = reasons;
    this.emailChanges = emailChanges;
  }

  /** This application, if this device may see it. */
  public Optional<Application> visibleTo(Device device, ApplicationId id) {
    return rows.granted(device, id);
  }

  /** Every application that this device may see, the one touched last first. */
  public List<Application> visibleTo(Device device) {
    return rows.granted(device, "true or a.state = :x", "");
  }

  /** Those for one posting, the one touched last first: to be offered where one begins. */
  public List<Application> visibleTo(Device device, PostingId posting) {
    return rows.granted(device, "a.posting_id = :x", posting.value());
  }

  /** Everything that was submitted, oldest first. */
  public List<Snapshot> snapshots(Application application) {
    return snapshots.of(application);
  }

  /** What happened, oldest first. */
  public List<HistoryEntry> history(Application application) {
    return history.of(application.id());
  }

  /** The change of its e-mail address that waits to be confirmed, if one does. */
  public Optional<PendingEmail> pendingEmail(Application application) {
    return emailChanges.pending(application);
  }

  /** Why the candidate withdrew it, in their words, if they said so. */
  public Optional<String> withdrawalReason(Application application) {
    return reasons.of(application);
  }
}
