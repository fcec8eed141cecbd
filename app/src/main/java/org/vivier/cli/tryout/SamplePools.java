package org.vivier.cli.tryout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.keeping.MakePool;
import org.vivier.pools.keeping.WrittenPool;
import org.vivier.pools.membership.AddToPool;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.membership.Eligible;
import org.vivier.pools.membership.Notices;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;

/**
 * Three invented pools with some three hundred members and two requests, by the verbs that people
 * use. Some of the members have paused or left. The same ones each time.
 */
@Component
class SamplePools {
  private static final long SEED = 20_261_129;
  private static final int PRODUCT_PEOPLE = 85;
  private static final int SOFTWARE_PEOPLE = 105;
  private static final double BEGUN = 7.9;
  private static final int MADE = 4;
  private static final int IN_BOTH = 110;
  private static final int ONE_PAUSES_OF = 8;
  private static final int ONE_LEAVES_OF = 17;

  private final SampleQualified qualified;
  private final MakePool make;
  private final AddToPool takeIn;
  private final Eligible eligible;
  private final Notices notices;
  private final Memberships memberships;
  private final ChangeMembership change;
  private final SampleRequests requests;
  private final Clock clock;

  // Each verb of a pool's life once.
  SamplePools(
      SampleQualified qualified,
      MakePool make,
      AddToPool takeIn,
      Eligible eligible,
      Notices notices,
      Memberships memberships,
      ChangeMembership change,
      SampleRequests requests,
      Clock clock) {
    this.qualified = qualified;
    this.make = make;
    this.takeIn = takeIn;
    this.eligible = eligible;
    this.notices = notices;
    this.memberships = memberships;
    this.change = change;
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * Lets people apply, qualify and be taken in, and a manager ask for some of them.
   *
   * @param goesOn asked before each thing that happens
   */
  void play(BooleanSupplier goesOn) {
    play(PRODUCT_PEOPLE, SOFTWARE_PEOPLE, goesOn);
  }

  /** The same with so many who qualified in each process. */
  void play(int product, int software, BooleanSupplier goesOn) {
    SampleTimeline diary = new SampleTimeline(clock.instant());
    List<SampleCandidates.Ready> ready = new ArrayList<>();
    diary.daysAgo(BEGUN, () -> ready.addAll(qualified.begin(product, software, goesOn)));
    diary.daysAgo(BEGUN - 0.02, () -> qualified.qualify(ready, goesOn));
    diary.daysAgo(MADE, () -> make(goesOn));
    diary.play(goesOn);
  }

  private void make(BooleanSupplier goesOn) {
    if (goesOn.getAsBoolean()) {
      StaffMember noor = qualified.noor();
      SelectionProcess product = qualified.process(SampleQualified.PRODUCT);
      SelectionProcess software = qualified.process(SampleQualified.SOFTWARE);
      Random dice = new Random(SEED);
      pool(
          new Bilingual("Product managers", "Gestionnaires de produit"),
          List.of(product),
          14,
          true,
          Integer.MAX_VALUE,
          noor,
          dice);
      pool(
          new Bilingual("Software developers", "Développement logiciel"),
          List.of(software),
          20,
          true,
          Integer.MAX_VALUE,
          noor,
          dice);
      pool(
          new Bilingual("Digital talent, partly assessed", "Talents numériques, évalués en partie"),
          List.of(product, software),
          2,
          false,
          IN_BOTH,
          noor,
          dice);
      requests.send(product, software, qualified.daniel());
    }
  }

  private void pool(
      Bilingual name,
      List<SelectionProcess> processes,
      int months,
      boolean fully,
      int most,
      StaffMember by,
      Random dice) {
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), processes.getFirst().facts().dates().zone());
    Pool pool =
        make.handle(new WrittenPool(name, processes, today.plusMonths(months), fully), by)
            .result()
            .orElseThrow();
    List<String> all =
        new ArrayList<>(
            eligible.of(processes.stream().map(SelectionProcess::id).toList()).stream()
                .map(Eligible.Candidate::reference)
                .toList());
    Collections.shuffle(all, dice);
    takeIn.handle(pool.id(), all.subList(0, Math.min(most, all.size())), by.actor());
    // They have known for long: no letter to hundreds of people who don't exist.
    notices.toldOtherwise(pool.id());
    memberships.of(pool.id()).forEach(member -> live(member, today, dice));
  }

  private void live(Membership member, LocalDate today, Random dice) {
    if (dice.nextInt(ONE_LEAVES_OF) == 0) {
      change.handle(member.id(), Event.LEAVE, Actor.CANDIDATE);
    } else if (dice.nextInt(ONE_PAUSES_OF) == 0) {
      change.pause(member.id(), today.plusDays(5L + dice.nextInt(40)), Actor.CANDIDATE);
    }
  }
}
