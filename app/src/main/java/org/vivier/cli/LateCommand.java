package org.vivier.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.InviteLateApplicant;
import org.vivier.applications.LateInvitation;
import org.vivier.applications.LatePermission;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets one person apply after closing. Whose address it is, is typed and not on the line. */
@Command(name = "late")
final class LateCommand implements Callable<Integer> {
  private final Start start;
  private final Language reader;
  private final Words words;

  @Parameters(paramLabel = "POSTING", descriptionKey = "posting")
  String slug = "";

  @Option(
      names = "--until",
      required = true,
      paramLabel = "MOMENT",
      converter = LocalMoment.Reader.class,
      descriptionKey = "late.until")
  @Nullable LocalMoment until;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      converter = FilledText.class,
      descriptionKey = "late.reason")
  String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      converter = FilledText.class,
      descriptionKey = "late.by")
  String by = System.getProperty("user.name", "operator");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = LanguageTag.class,
      descriptionKey = "late.language")
  @Nullable Language language;

  @Mixin final DataOption common = new DataOption();

  LateCommand(Start start, Language reader) {
    this.start = start;
    this.reader = reader;
    this.words = Words.of(reader);
  }

  @Override
  public Integer call() {
    try (Program program = start.command(common.data)) {
      Optional<MeantPosting> meant = MeantPosting.of(program.get(Postings.class), slug);
      if (meant.isEmpty()) {
        return refuse("cli.posting.unknown", slug);
      }
      String email = TypedText.standard().line(words.text("cli.late.question"));
      return invite(program.get(InviteLateApplicant.class), meant.get(), email);
    }
  }

  private int invite(InviteLateApplicant invite, MeantPosting meant, String email) {
    PublicPosting posting = meant.posting();
    Instant last = until == null ? Instant.MIN : until.in(posting.schedule().zone());
    Language theirs = language == null ? meant.language() : language;
    LatePermission permission = new LatePermission(last, reason, by);
    return switch (invite.handle(posting, email, theirs, permission)) {
      case LateInvitation.Invited invited ->
          say(invited.begun() ? "cli.late.begun" : "cli.late.allowed", posting, last);
      case LateInvitation.AlreadyApplied(var reference, var state) ->
          refuse("cli.late.alreadyApplied", reference, state.forStaff(reader));
      case LateInvitation.NoAddress ignored -> refuse("cli.late.noAddress");
      case LateInvitation.NotLate ignored -> refuse("cli.late.notLate", moment(posting, last));
      case LateInvitation.Past ignored -> refuse("cli.late.past", moment(posting, last));
    };
  }

  private int say(String key, PublicPosting posting, Instant last) {
    System.out.println(words.text(key, posting.text(reader).title(), moment(posting, last)));
    System.out.println(words.text("cli.letters.waits"));
    return 0;
  }

  private String moment(PublicPosting posting, Instant instant) {
    return Moment.of(instant, posting.schedule().zone(), reader).wording();
  }

  private int refuse(String key, Object... arguments) {
    System.err.println(words.text(key, arguments));
    return 1;
  }
}
