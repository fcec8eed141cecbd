package org.vivier.cli.tryout;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.cli.tryout.SampleApplicants.One;
import org.vivier.cli.tryout.SampleCandidates.Ready;
import org.vivier.staff.StaffMember;

/**
 * What goes on between invented people and staff besides the assessment: messages both ways, and
 * private cases of accommodation.
 */
@Component
class SampleExchanges {
  private final SampleConversations talk;
  private final SampleNeeds needs;
  private final SampleProcesses processes;

  SampleExchanges(SampleConversations talk, SampleNeeds needs, SampleProcesses processes) {
    this.talk = talk;
    this.needs = needs;
    this.processes = processes;
  }

  /** Somebody whose answer is overdue has asked for it, and nobody has answered. */
  void tellClosed(SampleTimeline diary, One waits) {
    talk(diary, 6.6, waits, id -> talk.ask(id, "talk-when"));
  }

  /**
   * A conversation that is done, one whose message nobody opened, one that waits for staff; a
   * measure that is agreed on, and a case in which the candidate has answered.
   *
   * @param those who applied in the process, in their order
   * @param slug of its posting
   */
  void tellOpen(SampleTimeline diary, List<One> those, String slug) {
    One invited = those.get(8);
    talk(diary, 3, invited, id -> talk.tell(id, "talk-invite"));
    talk(diary, 2.6, invited, id -> talk.ask(id, "talk-choose"));
    talk(diary, 2.5, invited, id -> talk.tell(id, "talk-how"));
    talk(diary, 2.3, invited, id -> talk.ask(id, "talk-thanks"));
    talk(diary, 2.2, invited, talk::settle);
    talk(diary, 1, those.get(12), id -> talk.tell(id, "talk-plan"));
    talk(diary, 0.8, those.get(1), id -> talk.ask(id, "talk-wonder"));
    StaffMember coordinator = needs.coordinator();
    One agrees = those.get(2);
    need(diary, 15, agrees, one -> needs.say(one, "need-time"));
    need(diary, 14, agrees, one -> needs.propose(one, processes.of(slug), coordinator));
    need(diary, 13, agrees, one -> needs.accept(one, coordinator));
    One asked = those.get(11);
    need(diary, 4, asked, one -> needs.say(one, "need-break"));
    need(diary, 3, asked, one -> needs.askBack(one, coordinator));
    need(diary, 1, asked, needs::answer);
  }

  /** Somebody has asked, and the coordinator hasn’t looked yet. */
  void tellFresh(SampleTimeline diary, One asks) {
    need(diary, 1.4, asks, one -> needs.say(one, "need-sign"));
  }

  private static void talk(
      SampleTimeline diary, double daysAgo, One who, Consumer<ApplicationId> what) {
    diary.daysAgo(daysAgo, () -> who.ready().map(Ready::application).ifPresent(what));
  }

  private static void need(SampleTimeline diary, double daysAgo, One who, Consumer<Ready> what) {
    diary.daysAgo(daysAgo, () -> who.ready().ifPresent(what));
  }
}
