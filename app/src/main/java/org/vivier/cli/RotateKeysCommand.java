package org.vivier.cli;

import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.vault.RotateMasterKey;
import org.vivier.vault.RotateMasterKey.Progress;

/** Puts a new master key in use, or takes one of the steps around that. */
final class RotateKeysCommand implements Command {
  private final Start start;
  private final Words words;
  private final ProgressLine progress = ProgressLine.ofTerminal();

  RotateKeysCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier keys rotate")
            .flag("--standby", "rotate.standby")
            .flag("--forget-old", "rotate.forgetOld"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    boolean standby = given.flag("--standby");
    boolean forgetOld = given.flag("--forget-old");
    if (standby && forgetOld) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.standbyOrForget");
    }
    try (Program program = start.command(DataFolderOption.of(given))) {
      RotateMasterKey keys = program.get(RotateMasterKey.class);
      return standby ? addStandby(keys) : forgetOld ? forget(keys) : rotate(keys);
    }
  }

  private int addStandby(RotateMasterKey keys) {
    boolean added = keys.addStandby();
    return say(added ? "cli.keys.standbyAdded" : "cli.keys.standbyThere");
  }

  private int forget(RotateMasterKey keys) {
    int forgotten = keys.forgetOld();
    if (forgotten == 0 && keys.unfinished()) {
      System.err.println(words.text("cli.keys.stillNeeded"));
      return 1;
    }
    return say("cli.keys.forgotten", forgotten);
  }

  private int rotate(RotateMasterKey keys) {
    boolean resumed = keys.unfinished();
    Progress end = keys.handle(this::show);
    progress.end();
    if (end.failed() > 0) {
      System.err.println(words.text("cli.keys.failed", end.rewrapped(), end.failed()));
      return 1;
    }
    return say(resumed ? "cli.keys.finished" : "cli.keys.rotated", end.rewrapped());
  }

  private void show(Progress now) {
    progress.show(words.text("cli.keys.progress", now.rewrapped() + now.failed(), now.total()));
  }

  private int say(String key, Object... arguments) {
    System.out.println(words.text(key, arguments));
    return 0;
  }
}
