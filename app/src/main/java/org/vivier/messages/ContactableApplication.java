package org.vivier.messages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.staff.Scope;
import org.vivier.vault.DataKeyId;

/**
 * An application that was submitted, as far as it says who may still write: the one place for these
 * rules, which pages, forms and verbs ask alike.
 *
 * @param dataKey names the key that seals everything personal of this application
 * @param language of correspondence
 * @param disowned whether the owner of the address said that the application is not theirs
 * @param process the one that its posting advertises, or null
 * @param number of that process, or null
 * @param processState of that process, or null
 * @param newest the ordinal of what was written last; 0 before anything was
 * @param staffWroteLast whether somebody on staff did
 * @param unanswered how many messages the candidate has written since staff last did
 */
public record ContactableApplication(
    ApplicationId application,
    DataKeyId dataKey,
    PostingId posting,
    String reference,
    Language language,
    ApplicationState state,
    boolean disowned,
    @Nullable ProcessId process,
    @Nullable String number,
    @Nullable ProcessState processState,
    int newest,
    boolean staffWroteLast,
    int unanswered) {
  /** How often a candidate can write before somebody has answered. */
  public static final int MOST_UNANSWERED = 10;

  /** Where roles count for it. */
  public Scope scope() {
    return scope(posting, process);
  }

  /** Where roles count: a posting without a process is a scope in which nobody has one. */
  public static Scope scope(PostingId posting, @Nullable ProcessId process) {
    return process == null ? new Scope("posting", posting.toString()) : process.scope();
  }

  /** Whether the process is done and nobody on staff looks at it by themselves any more. */
  public boolean over() {
    return processState == ProcessState.COMPLETED
        || processState == ProcessState.CANCELLED
        || archived();
  }

  private boolean archived() {
    return processState == ProcessState.ARCHIVED;
  }

  /** Why staff can't write now; nothing when they can. */
  public Optional<MessageResult> againstStaff() {
    if (state.terminal()) {
      return Optional.of(MessageResult.ERASED);
    }
    if (disowned) {
      return Optional.of(MessageResult.DISOWNED);
    }
    return archived() ? Optional.of(MessageResult.OVER) : Optional.empty();
  }

  /**
   * Why the candidate can't write now; nothing when they can. What staff wrote can be answered
   * after the end, too: whoever asked, reads.
   */
  public Optional<MessageResult> againstCandidate() {
    if (state.terminal()) {
      return Optional.of(MessageResult.ERASED);
    }
    if (archived() || (over() && !staffWroteLast)) {
      return Optional.of(MessageResult.OVER);
    }
    return unanswered >= MOST_UNANSWERED ? Optional.of(MessageResult.TOO_MANY) : Optional.empty();
  }
}
