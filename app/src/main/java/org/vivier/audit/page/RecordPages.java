package org.vivier.audit.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.audit.page.RecordPage.Link;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;

/** Makes the page of one record. */
@Component
class RecordPages {
  private final JournalSearch search;
  private final JournalRows rows;
  private final StaffFrames frames;

  RecordPages(JournalSearch search, JournalRows rows, StaffFrames frames) {
    this.search = search;
    this.rows = rows;
    this.frames = frames;
  }

  Optional<RecordPage> of(long id, StaffMember member, HttpServletRequest request) {
    Words words = Words.of(LanguageChoice.of(request));
    return search.find(id, member).map(record -> page(record, member, request, words));
  }

  private RecordPage page(
      FoundRecord record, StaffMember member, HttpServletRequest request, Words words) {
    List<FoundRecord> chain = search.chain(record.nearest(), member);
    // The record's own line first; those of the chain are looked up with it.
    List<JournalRow> lines =
        rows.rows(Stream.concat(Stream.of(record), chain.stream()).toList(), words);
    JournalRow row = lines.getFirst();
    return new RecordPage(
        frame(record, row, member, request, words),
        row,
        record.text(),
        record.before(),
        record.after(),
        record.number() == null ? null : JournalSection.proof(record.id()).in(words.language()),
        links(record, chain, lines.subList(1, lines.size()), words));
  }

  private StaffFrame frame(
      FoundRecord record,
      JournalRow row,
      StaffMember member,
      HttpServletRequest request,
      Words words) {
    return frames
        .of(request, member, JournalSection.of(record.id()), row.act())
        .under(
            List.of(
                new Crumb(
                    words.text("audit.journal.title"),
                    JournalSection.ADDRESSES.in(words.language()))));
  }

  private List<Link> links(
      FoundRecord here, List<FoundRecord> chain, List<JournalRow> lines, Words words) {
    Map<Long, FoundRecord> takenBackBy = Reversals.in(chain);
    Map<Long, FoundRecord> takers = new HashMap<>();
    for (FoundRecord record : chain) {
      FoundRecord taker = takenBackBy.get(record.id());
      if (taker != null) {
        takers.put(taker.id(), record);
      }
    }
    return IntStream.range(0, chain.size())
        .mapToObj(i ->
            new Link(
                lines.get(i),
                chain.get(i).id() == here.id(),
                said("audit.record.takesBack", takenBackBy.get(chain.get(i).id()), words),
                said("audit.record.takenBack", takers.get(chain.get(i).id()), words)))
        .toList();
  }

  private @Nullable String said(String key, @Nullable FoundRecord other, Words words) {
    return other == null ? null : words.text(key, rows.at(other, words).wording());
  }
}
