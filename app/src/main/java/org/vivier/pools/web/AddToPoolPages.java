package org.vivier.pools.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.HoldTime;
import org.vivier.format.Language;
import org.vivier.letters.LetterText;
import org.vivier.letters.LetterWriter;
import org.vivier.letters.Recipient;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.pools.letters.PoolMembership;
import org.vivier.pools.membership.Eligible;
import org.vivier.pools.membership.Eligible.Candidate;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Makes the pages on which people are chosen for a pool. */
@Component
class AddToPoolPages {
  private final PoolPages pages;
  private final Pools pools;
  private final Processes processes;
  private final Eligible eligible;
  private final LookAtPeople look;
  private final CandidateLetters letters;
  private final HoldTime hold;
  private final Site site;

  // Whom, by what name, with which letter: each is another room's.
  AddToPoolPages(
      PoolPages pages,
      Pools pools,
      Processes processes,
      Eligible eligible,
      LookAtPeople look,
      CandidateLetters letters,
      HoldTime hold,
      Site site) {
    this.pages = pages;
    this.pools = pools;
    this.processes = processes;
    this.eligible = eligible;
    this.look = look;
    this.letters = letters;
    this.hold = hold;
    this.site = site;
  }

  /**
   * The page.
   *
   * @param chosen null as long as nobody was chosen: then all are ticked
   * @param preview whether to show only those, and their letters
   */
  ResponseEntity<byte[]> page(
      StaffRequest request,
      Pool pool,
      @Nullable Set<String> chosen,
      boolean preview,
      List<Problem> problems) {
    Words words = request.words();
    List<ProcessId> made = pools.processes(pool.id());
    List<Candidate> there = eligible.notIn(pool.id(), made);
    List<Candidate> shown =
        preview && chosen != null
            ? there.stream().filter(one -> chosen.contains(one.reference())).toList()
            : there;
    long minutes =
        hold.ofAll(shown.stream().map(Candidate::process).distinct().toList()).toMinutes();
    return pages.page(
        PageResponses.status(problems),
        "takeIn",
        new AddToPoolPage(
            pages
                .frame(
                    request,
                    pool,
                    PoolPaths.takeIn(pool.id()),
                    words.text(preview ? "pools.takeIn.previewTitle" : "pools.takeIn.title"))
                .saying(PoolPages.notice(request, "pools.takeIn.", Set.of("made"))),
            words.text("pools.takeIn.lead", shown.size()),
            rows(pool, shown, chosen, request.member(), words),
            preview ? String.join(" ", shown.stream().map(Candidate::reference).toList()) : null,
            preview ? letters(pool, shown, words) : List.of(),
            preview
                ? words.text("pools.takeIn.confirm", shown.size(), minutes)
                : words.text("pools.takeIn.preview"),
            FormProblem.errors(problems, words.language())));
  }

  private List<AddToPoolPage.Row> rows(
      Pool pool,
      List<Candidate> shown,
      @Nullable Set<String> chosen,
      StaffMember member,
      Words words) {
    Map<ApplicationId, String> names =
        look.listed(
            pool.id().subject(),
            shown.stream().map(Candidate::application).toList(),
            member,
            words);
    Map<ProcessId, String> numbers = new HashMap<>();
    return shown.stream()
        .map(one ->
            new AddToPoolPage.Row(
                one.reference(),
                names.get(one.application()),
                numbers.computeIfAbsent(
                    one.process(), id -> processes.find(id).orElseThrow().number()),
                words.text("pools.language." + one.language().tag()),
                chosen == null || chosen.contains(one.reference())))
        .toList();
  }

  /** Without the person's name, and without the secret of the link. */
  private List<AddToPoolPage.Letter> letters(Pool pool, List<Candidate> shown, Words words) {
    List<AddToPoolPage.Letter> all = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Candidate> readers = shown.stream().filter(one -> one.language() == language).toList();
      readers.stream()
          .findFirst()
          .flatMap(first -> letters.find(first.application()))
          .ifPresent(to ->
              all.add(
                  new AddToPoolPage.Letter(
                      language.tag(),
                      words.text("pools.language." + language.tag()),
                      readers.size(),
                      text(pool, to))));
    }
    return all;
  }

  private LetterText text(Pool pool, Addressee to) {
    return LetterWriter.write(
        new PoolMembership(
            PoolMembership.News.TAKEN_IN,
            pool.name().in(to.language()),
            to.job(),
            to.reference(),
            pool.validUntil(),
            URI.create(site.url("/"))),
        new Recipient("", null, to.language(), to.zone()),
        site.organization(to.language()));
  }
}
