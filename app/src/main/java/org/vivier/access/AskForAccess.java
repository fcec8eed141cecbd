package org.vivier.access;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.jobs.JobQueue;

/**
 * Asks for a letter that lets somebody in. It is looked into after whoever asks has their answer:
 * neither the answer nor the time that it takes depends on whether an address is known.
 */
@Component
public class AskForAccess {
  /** Looks into one request; the instance is its id. */
  public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("access-request");

  private final AccessRequests requests;
  private final SignInCodes codes;
  private final JobQueue jobs;

  AskForAccess(AccessRequests requests, SignInCodes codes, JobQueue jobs) {
    this.requests = requests;
    this.codes = codes;
    this.jobs = jobs;
  }

  /** A code for everything with this address. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void code(byte[] emailIndex, Asker asker) {
    queue(requests.add(emailIndex, codes.open(asker, emailIndex), null));
  }

  /** Links to every draft with this address. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void drafts(byte[] emailIndex) {
    queue(requests.add(emailIndex, null, null));
  }

  /** A link to one draft. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void draft(byte[] emailIndex, UUID application) {
    queue(requests.add(emailIndex, null, application));
  }

  private void queue(UUID request) {
    jobs.add(TASK, request, Priority.HIGH);
  }
}
