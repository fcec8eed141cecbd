package org.vivier.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.applications.DeadlineNear;
import org.vivier.applications.DraftExpiring;
import org.vivier.applications.DraftLinkRequested;
import org.vivier.applications.LateAllowed;
import org.vivier.correspondence.text.DeadlineReminder;
import org.vivier.correspondence.text.DraftExpiry;
import org.vivier.correspondence.text.DraftLink;

/** Letters about drafts, written in the transaction of what they tell. */
@Component
class DraftLetters {
  private final Post post;

  DraftLetters(Post post) {
    this.post = post;
  }

  @EventListener
  void on(DraftLinkRequested event) {
    post.write(
        event.to(), new DraftLink(event.job(), event.link(), event.until(), event.deadline()));
  }

  @EventListener
  void on(LateAllowed event) {
    post.write(
        event.to(),
        new org.vivier.correspondence.text.LateAllowed(event.job(), event.until(), event.link()));
  }

  @EventListener
  void on(DeadlineNear event) {
    post.write(event.to(), new DeadlineReminder(event.job(), event.deadline(), event.link()));
  }

  @EventListener
  void on(DraftExpiring event) {
    post.write(event.to(), new DraftExpiry(event.job(), event.on(), event.link()));
  }
}
