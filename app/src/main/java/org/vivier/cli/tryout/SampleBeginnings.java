package org.vivier.cli.tryout;

import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.CreateProcess;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.RemoveCriterion;
import org.vivier.processes.proposal.ProposeProcess;

/** Begins invented processes: for a posting of the samples, or without one. */
@Component
class SampleBeginnings {
  private final Postings postings;
  private final ProposeProcess propose;
  private final CreateProcess create;
  private final ChangeFacts change;
  private final Criteria criteria;
  private final RemoveCriterion remove;
  private final SampleFacts facts;

  SampleBeginnings(
      Postings postings,
      ProposeProcess propose,
      CreateProcess create,
      ChangeFacts change,
      Criteria criteria,
      RemoveCriterion remove,
      SampleFacts facts) {
    this.postings = postings;
    this.propose = propose;
    this.create = create;
    this.change = change;
    this.criteria = criteria;
    this.remove = remove;
    this.facts = facts;
  }

  /** The posting with this English address. */
  PostingId posting(String slug) {
    return postings.address(Language.EN, slug).orElseThrow().posting();
  }

  /** That posting, as it is public. */
  PublicPosting open(String slug) {
    return postings.find(posting(slug)).orElseThrow();
  }

  /** One as the program reads it out of a posting: somebody has to look at it and confirm. */
  SelectionProcess proposed(String slug, Actor by) {
    return SampleOutcome.done(propose.handle(posting(slug), by));
  }

  /** One with whole facts and no criteria yet. */
  SelectionProcess begin(SampleProcess sample, Actor by) {
    return sample
        .one("posting")
        .map(slug -> confirmed(proposed(slug, by), by))
        .orElseGet(() -> SampleOutcome.done(create.handle(facts.of(sample), false, by)));
  }

  /** Somebody has looked at the facts, and writes the criteria anew. */
  private SelectionProcess confirmed(SelectionProcess proposed, Actor by) {
    for (Criterion one : criteria.of(proposed.id()).all()) {
      SampleOutcome.done(remove.handle(proposed.id(), one.id(), by));
    }
    return SampleOutcome.done(
        change.handle(proposed.id(), proposed.revision(), facts.whole(proposed.facts()), by));
  }
}
