package org.vivier.cli.tryout;

import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.waves.SetAside;
import org.vivier.assessment.waves.StartWave;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.SelectionProcess;

/** Whose turn it is in the processes of the organization to try. */
@Component
class SampleWaves {
  private final StartWave start;
  private final SetAside aside;
  private final SampleBoards boards;

  SampleWaves(StartWave start, SetAside aside, SampleBoards boards) {
    this.start = start;
    this.aside = aside;
    this.boards = boards;
  }

  /** The assessment of those begins whose story it is. */
  void start(SelectionProcess process, SampleStory story) {
    StartWave.Answer answer =
        start.handle(process, story.those(SampleFate::assessed), StartWave.Kind.CHOSEN, adviser());
    if (!(answer instanceof StartWave.Answer.Started(int many, List<String> without))
        || !without.isEmpty()
        || many == 0) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** Those are set aside whose turn it is not, at least for a while. */
  void setAside(SelectionProcess process, SampleStory story) {
    List<ApplicationId> those =
        story.those(fate -> fate == SampleFate.SET_ASIDE || fate == SampleFate.RECALLED);
    aside.handle(
        process.id(), those, Phrases.of(Language.EN).one("aside", "", new Random(1)), adviser());
  }

  /** It is somebody's turn after all. */
  void recall(SelectionProcess process, SampleStory story) {
    story.of(SampleFate.RECALLED).forEach(one -> aside.recall(process.id(), one, adviser()));
  }

  private Actor adviser() {
    return Actor.staff(boards.account("noor"));
  }
}
