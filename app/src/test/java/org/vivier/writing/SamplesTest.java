package org.vivier.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vivier.format.ContentFolder;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;

class SamplesTest {
  private final ContentFolder folder =
      ContentFolder.open(Document.ROOT.resolve("app/src/main/resources/samples"));
  private final PostingSet samples = PostingSet.assemble(folder.readAll());

  @Test
  void everySampleIsAWholePairWithoutFindings() {
    assertThat(samples.findings()).isEmpty();
    assertThat(samples.pairs())
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.findings()).isEmpty())
        .allMatch(PostingPair::publishable);
  }

  @Test
  void samplesShowOpenEvergreenAndClosedPostings() {
    assertThat(samples.pairs())
        .anyMatch(pair -> !pair.archived())
        .anyMatch(pair -> pair.key().equals(PostingFile.EVERGREEN_KEY))
        .anyMatch(pair -> !pair.acceptsApplications());
  }

  /** A build in the C locale leaves out resources whose names have accents, without a word. */
  @Test
  void sampleFilesHaveNamesThatEveryBuildCarries() {
    assertThat(folder.entries()).allMatch(entry -> entry.path().matches("[a-z/-]+\\.md"));
  }
}
