package org.vivier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.database.PrivateFiles;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.reports.meritfile.FilesBusy;
import org.vivier.reports.meritfile.Purpose;
import org.vivier.reports.meritfile.TakeMeritFile;
import org.vivier.reports.meritfile.TakenFile;
import org.vivier.reports.meritfile.WantedFile;

/**
 * Writes the merit file of a process, or the complaint pack of one person, with or without a
 * server.
 */
final class MeritFileCommand implements Command {
  private final Start start;
  private final Language language;
  private final Words words;
  private final PrintWriter out;

  MeritFileCommand(Start start, Language language, PrintWriter out) {
    this.start = start;
    this.language = language;
    this.words = Words.of(language);
    this.out = out;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier merit-file")
            .word("PROCESS", "meritFile.process")
            .required("--to", "FILE", "meritFile.to")
            .required("--purpose", "PURPOSE", "meritFile.purpose")
            .required("--why", "TEXT", "meritFile.why")
            .option("--application", "REFERENCE", "meritFile.application")
            .option("--language", "LANGUAGE", "meritFile.language"));
  }

  @Override
  public int run(Given given) throws IOException, Misunderstood {
    String number = given.words().getFirst();
    Purpose purpose = given.value("--purpose", MeritFileCommand::purpose).orElseThrow();
    String why = given.value("--why", MeritFileCommand::why).orElseThrow();
    Path file = given.value("--to", Path::of).orElseThrow();
    Language pages = given.value("--language", Values::language).orElse(language);
    Optional<String> reference = given.value("--application", Values::filled);
    try (Program program = start.command(DataFolderOption.of(given))) {
      Optional<SelectionProcess> process = program.get(Processes.class).find(number);
      if (process.isEmpty()) {
        return refused("cli.meritFile.noProcess", number);
      }
      Optional<ApplicationId> one = reference.flatMap(text -> find(program, process.get(), text));
      if (reference.isPresent() && one.isEmpty()) {
        return refused("cli.meritFile.noApplication", reference.get());
      }
      return write(
          program.get(TakeMeritFile.class),
          new WantedFile(
              process.get(), one.orElse(null), purpose, why, pages, Actor.OPERATOR, true),
          file);
    }
  }

  private static Optional<ApplicationId> find(
      Program program, SelectionProcess process, String reference) {
    @Nullable PostingId posting = process.posting();
    return posting == null
        ? Optional.empty()
        : program
            .get(CurrentAssessments.class)
            .find(posting, reference)
            .map(CurrentAssessment::application)
            .filter(program.get(TakeMeritFile.class)::canBeAbout);
  }

  /** What breaks off is taken away again: half a file is none. */
  private int write(TakeMeritFile take, WantedFile wanted, Path file) throws IOException {
    boolean whole = false;
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(created(file)))) {
      TakenFile.Whole written = take.handle(wanted, to);
      whole = true;
      out.println(words.text("cli.meritFile.written", file.toString(), written.records()));
      out.println(words.text("cli.meritFile.sha256", written.sha256()));
      out.println(words.text("cli.meritFile.verify", file.toString()));
      return 0;
    } catch (FileAlreadyExistsException e) {
      whole = true;
      return refused("cli.meritFile.fileThere", file.toString());
    } catch (FilesBusy e) {
      throw new IOException(e);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private int refused(String key, String what) {
    System.err.println(words.text(key, what));
    return 1;
  }

  private static Purpose purpose(String text) {
    return Purpose.ofCode(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static String why(String text) {
    if (!WantedFile.isReason(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  /** A new file that only its owner reads. */
  private static Path created(Path file) throws IOException {
    return Files.createFile(file, PrivateFiles.mode(file, "rw-------"));
  }
}
