package org.vivier.cli;

import java.time.Instant;
import java.util.Optional;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LateInvitationResult;
import org.vivier.applications.staff.LatePermission;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** Lets one person apply after closing. Whose address it is, is typed and not on the line. */
final class LateCommand implements Command {
  private final Start start;
  private final Language reader;
  private final Words words;

  LateCommand(Start start, Language reader) {
    this.start = start;
    this.reader = reader;
    this.words = Words.of(reader);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier late")
            .word("POSTING", "posting")
            .required("--until", "MOMENT", "late.until")
            .required("--reason", "TEXT", "late.reason")
            .option("--by", "NAME", "late.by")
            .option("--language", "TAG", "late.language"));
  }

  private record Wish(LocalMoment until, String reason, String by, Optional<Language> language) {
    static Wish of(Given given) throws Misunderstood {
      return new Wish(
          given.value("--until", LocalMoment::parse).orElseThrow(),
          given.value("--reason", Values::filled).orElseThrow(),
          given
              .value("--by", Values::filled)
              .orElseGet(() -> System.getProperty("user.name", "operator")),
          given.value("--language", Values::language));
    }
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Wish wish = Wish.of(given);
    String slug = given.words().getFirst();
    try (Program program = start.command(DataFolderOption.of(given))) {
      Optional<Postings.Meant> meant = program.get(Postings.class).pasted(reader, slug);
      if (meant.isEmpty()) {
        return refuse("cli.posting.unknown", slug);
      }
      String email = TypedText.standard().line(words.text("cli.late.question"));
      return invite(program.get(InviteLateApplicant.class), meant.get(), email, wish);
    }
  }

  private int invite(InviteLateApplicant invite, Postings.Meant meant, String email, Wish wish) {
    PublicPosting posting = meant.posting();
    Instant last = wish.until().in(posting.schedule().zone());
    Language theirs = wish.language().orElse(meant.language());
    LatePermission permission = new LatePermission(last, wish.reason(), wish.by());
    return switch (invite.handle(posting, email, theirs, permission)) {
      case LateInvitationResult.Invited invited ->
          say(invited.begun() ? "cli.late.begun" : "cli.late.allowed", posting, last);
      case LateInvitationResult.AlreadyApplied(var reference, var state) ->
          refuse("cli.late.alreadyApplied", reference, state.forStaff(reader));
      case LateInvitationResult.NoAddress ignored -> refuse("cli.late.noAddress");
      case LateInvitationResult.NotLate ignored ->
          refuse("cli.late.notLate", moment(posting, last));
      case LateInvitationResult.Past ignored -> refuse("cli.late.past", moment(posting, last));
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
