package org.vivier.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes a journal anew: each record's hash, each tree head, each signature. What an earlier
 * record says can't be changed without a checkpoint that no longer fits.
 */
final class VerifyJournal implements JournalSource.Reader {
  private final List<Checkpoint> checkpoints;
  private final CompactRange tree = new CompactRange();
  private int next;

  private VerifyJournal(List<Checkpoint> checkpoints) {
    this.checkpoints = checkpoints;
  }

  /** Verifies all of a journal with the key that its checkpoints must be signed with. */
  static Verification verify(JournalSource source, VerifierKey key, @Nullable SignedNote witnessed)
      throws IOException {
    try {
      List<Checkpoint> checkpoints = new ArrayList<>();
      for (String note : source.notes()) {
        checkpoints.add(checkpoint(note, key, checkpoints.size()));
      }
      if (witnessed != null) {
        insert(checkpoints, checkpoint(witnessed.note(), key, checkpoints.size()));
      }
      VerifyJournal verifying = new VerifyJournal(checkpoints);
      source.read(verifying);
      verifying.end();
      return new Verification.Whole(
          verifying.tree.size(), checkpoints.size(), source.unsealed(), key.toString());
    } catch (Deviation deviation) {
      return broken(deviation);
    }
  }

  static Verification broken(Deviation deviation) {
    return new Verification.Broken(
        deviation.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        deviation.from(),
        deviation.to(),
        deviation.row());
  }

  static Checkpoint checkpoint(String note, VerifierKey key, int number) throws Deviation {
    SignedNote signed =
        SignedNote.parse(note)
            .orElseThrow(() -> new Deviation(Deviation.Kind.CHECKPOINT_UNREADABLE, number + 1L));
    Checkpoint checkpoint =
        Checkpoint.parse(signed.text())
            .filter(read -> read.origin().equals(key.name()) && read.size() > 0)
            .orElseThrow(() -> new Deviation(Deviation.Kind.CHECKPOINT_UNREADABLE, number + 1L));
    if (!signed.signedBy(key)) {
      throw new Deviation(Deviation.Kind.SIGNATURE, checkpoint.size());
    }
    return checkpoint;
  }

  private static void insert(List<Checkpoint> checkpoints, Checkpoint more) {
    int at = 0;
    while (at < checkpoints.size() && checkpoints.get(at).size() < more.size()) {
      at++;
    }
    checkpoints.add(at, more);
  }

  @Override
  public void take(JournalSource.Entry entry) throws Deviation {
    long number = tree.size() + 1;
    if (entry.index() != tree.size() || entry.text() == null) {
      throw entry.index() == tree.size()
          ? new Deviation(Deviation.Kind.RECORD_MISSING, entry)
          : new Deviation(Deviation.Kind.RECORD_MISSING, number);
    }
    byte[] hash = Hashes.leaf(entry.text());
    if (entry.hash() != null && !Arrays.equals(hash, entry.hash())) {
      throw new Deviation(Deviation.Kind.RECORD_CHANGED, entry);
    }
    tree.append(hash);
    checkCheckpoint();
  }

  private void checkCheckpoint() throws Deviation {
    while (next < checkpoints.size() && checkpoints.get(next).size() <= tree.size()) {
      Checkpoint checkpoint = checkpoints.get(next);
      if (checkpoint.size() < tree.size() || !Arrays.equals(checkpoint.root(), tree.root())) {
        throw new Deviation(Deviation.Kind.ROOT_DIFFERS, covered() + 1, checkpoint.size());
      }
      next++;
    }
  }

  private void end() throws Deviation {
    if (next < checkpoints.size()) {
      throw new Deviation(
          Deviation.Kind.TAIL_MISSING, tree.size() + 1, checkpoints.getLast().size());
    }
    if (covered() < tree.size()) {
      throw new Deviation(Deviation.Kind.NOT_CHECKPOINTED, covered() + 1, tree.size());
    }
  }

  /** How many records the checkpoints so far cover. */
  private long covered() {
    return next == 0 ? 0 : checkpoints.get(next - 1).size();
  }
}
