package org.vivier.cli.tryout;

import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.ContactableApplications;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.messages.FollowConversation;
import org.vivier.messages.MessageResult;
import org.vivier.messages.WriteMessage;
import org.vivier.messages.Written;

/** What the invented adviser and invented candidates write to each other. */
@Component
class SampleConversations {
  private static final long SEED = 20_261_201;

  private final WriteMessage write;
  private final FollowConversation follow;
  private final Conversations conversations;
  private final ContactableApplications standpoints;
  private final SampleColleagues colleagues;

  SampleConversations(
      WriteMessage write,
      FollowConversation follow,
      Conversations conversations,
      ContactableApplications standpoints,
      SampleColleagues colleagues) {
    this.write = write;
    this.follow = follow;
    this.conversations = conversations;
    this.standpoints = standpoints;
    this.colleagues = colleagues;
  }

  /** The adviser writes something of this kind. */
  void tell(ApplicationId application, String kind) {
    done(write.toCandidate(application, words(application, kind), colleagues.noor().id()));
  }

  /** The candidate opens the conversation and writes something of this kind. */
  void ask(ApplicationId application, String kind) {
    follow.seen(application, conversation(application).newest());
    done(write.toStaff(application, words(application, kind)));
  }

  /** What the candidate wrote last needs no answer. */
  void settle(ApplicationId application) {
    follow.settle(application, conversation(application).newest(), colleagues.noor().actor());
  }

  /** In the candidate’s language, and after all that was written before. */
  private Written words(ApplicationId application, String kind) {
    ContactableApplication where = standpoints.find(application).orElseThrow();
    return new Written(
        UUID.randomUUID(),
        where.newest(),
        Phrases.of(where.language()).one(kind, "", new Random(SEED)));
  }

  private Conversation conversation(ApplicationId application) {
    return conversations.of(application);
  }

  private static void done(MessageResult outcome) {
    if (outcome != MessageResult.SENT) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
