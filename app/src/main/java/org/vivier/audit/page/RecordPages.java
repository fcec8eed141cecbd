package org.vivier.audit.page;

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
import org.vivier.platform.words.Words;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.StaffFrames;
import org.vivier.staff.page.StaffRequest;

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

  Optional<RecordPage> of(long id, StaffRequest request) {
    Words words = request.words();
    return search.find(id, request.member()).map(record -> page(record, request, words));
  }

  private RecordPage page(FoundRecord record, StaffRequest request, Words words) {
    List<FoundRecord> chain = search.chain(record.nearest(), request.member());
    // The record's own line first; those of the chain are looked up with it.
    List<JournalRow> lines =
        rows.rows(Stream.concat(Stream.of(record), chain.stream()).toList(), words);
    JournalRow row = lines.getFirst();
    return new RecordPage(
        frame(record, row, request, words),
        row,
        record.text(),
        record.before(),
        record.after(),
        record.number() == null ? null : JournalSection.proof(record.id()).in(words.language()),
        links(record, chain, lines.subList(1, lines.size()), words));
  }

  private StaffFrame frame(FoundRecord record, JournalRow row, StaffRequest request, Words words) {
    return frames
        .of(request, JournalSection.of(record.id()), row.act())
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
