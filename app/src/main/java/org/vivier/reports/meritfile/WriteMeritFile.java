package org.vivier.reports.meritfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.audit.Packs;
import org.vivier.audit.WritePack;
import org.vivier.platform.page.Templates;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.ActorNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a file while it reads: the pages, the data, the journal. All of it is read in one
 * transaction, so that no part says what another doesn't know.
 */
@Component
class WriteMeritFile {
  private static final String SCHEMA = "merit-file.schema.json";
  private static final List<String> READ_ME =
      List.of("what", "files", "tables", "verify", "hidden");

  private final ReadProcess process;
  private final ReadDossiers dossiers;
  private final HideOthers hide;
  private final JournalOfFile journal;
  private final Packs packs;
  private final ActorNames actors;
  private final Templates templates;
  private final JsonMapper json;

  // Each is one part of a file; nothing here decides what stands in it.
  WriteMeritFile(
      ReadProcess process,
      ReadDossiers dossiers,
      HideOthers hide,
      JournalOfFile journal,
      Packs packs,
      ActorNames actors,
      Templates templates,
      JsonMapper json) {
    this.process = process;
    this.dossiers = dossiers;
    this.hide = hide;
    this.journal = journal;
    this.packs = packs;
    this.actors = actors;
    this.templates = templates;
    this.json = json;
  }

  /**
   * Writes it, and returns how many records of the journal it holds.
   *
   * @param all who applied in the process
   */
  @Transactional(propagation = Propagation.MANDATORY)
  long write(WantedFile wanted, Cover cover, List<MeritFileEntry> all, WritePack pack)
      throws IOException {
    List<MeritFileEntry> those =
        all.stream()
            .filter(one -> !wanted.pack() || one.id().equals(wanted.application()))
            .toList();
    Words words = Words.of(wanted.language());
    Names who = new Names(actors, words);
    Hiding hiding = hide.in(wanted, all);
    ReadProcess.Read read = process.of(wanted, those, who, hiding);
    Batch.Reading reading =
        new Batch.Reading(read.names(), who, hiding, wanted.names(), wanted.pack());
    FileWords file = new FileWords(words, wanted.process().facts().dates().zone());
    CsvFiles.Source source = (parts, reader) -> dossiers.read(those, parts, reading, reader);
    // Why a pack is taken may name somebody else, too.
    Cover shown = cover.saying(hiding.of(cover.why()));
    pages(pack, file, shown, read.onFile(), source);
    data(pack, shown, read.onFile(), source);
    new CsvFiles(pack, source, wanted.language()).write();
    pack.file("README.txt", readMe(words).getBytes(UTF_8));
    JournalOfFile.Chosen chosen = journal.of(wanted, those);
    return packs.end(pack, chosen.subjects(), chosen.shown());
  }

  private void pages(
      WritePack pack, FileWords file, Cover cover, ProcessOnFile process, CsvFiles.Source source)
      throws IOException {
    List<IndexPage.Row> rows = new ArrayList<>();
    source.read(EnumSet.of(ReadDossiers.Part.NAME), one -> rows.add(IndexPage.row(one, file)));
    pack.file(
        "index.html",
        templates.render("meritfile/index", new IndexPage(file, cover, process, rows)));
    source.read(
        ReadDossiers.ALL,
        one ->
            pack.file(
                one.page(),
                templates.render("meritfile/application", new DossierPage(file, cover, one))));
  }

  /** One object; its list of applications is written while it is read. */
  private void data(WritePack pack, Cover cover, ProcessOnFile process, CsvFiles.Source source)
      throws IOException {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("format", "vivier-merit-file");
    head.put("version", 1);
    head.put("cover", cover);
    head.put("process", process);
    String begin = json.writeValueAsString(head);
    try (OutputStream out = pack.file("data/merit-file.json")) {
      out.write(begin.substring(0, begin.length() - 1).getBytes(UTF_8));
      out.write(",\n\"applications\":[".getBytes(UTF_8));
      boolean[] later = {false};
      source.read(
          ReadDossiers.ALL,
          one -> {
            out.write((later[0] ? ",\n" : "\n").getBytes(UTF_8));
            out.write(json.writeValueAsBytes(one));
            later[0] = true;
          });
      out.write("\n]}\n".getBytes(UTF_8));
    }
    try (InputStream schema = WriteMeritFile.class.getResourceAsStream("/reports/" + SCHEMA)) {
      pack.file("data/" + SCHEMA, Objects.requireNonNull(schema).readAllBytes());
    }
  }

  private static String readMe(Words words) {
    StringBuilder text = new StringBuilder();
    for (String part : READ_ME) {
      text.append(words.text("meritfile.readMe." + part)).append("\n\n");
    }
    return text.toString();
  }
}
