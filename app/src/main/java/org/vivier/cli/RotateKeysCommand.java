package org.vivier.cli;

import java.util.concurrent.Callable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.vault.RotateMasterKey;
import org.vivier.vault.RotateMasterKey.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a new master key in use, or takes one of the steps around that. */
@Command(name = "rotate")
final class RotateKeysCommand implements Callable<Integer> {
  private final Start start;
  private final Words words;
  private final DataOption common;
  private final ProgressLine progress = ProgressLine.ofTerminal();

  @Option(names = "--standby", descriptionKey = "rotate.standby")
  boolean standby;

  @Option(names = "--forget-old", descriptionKey = "rotate.forgetOld")
  boolean forgetOld;

  @Spec CommandSpec spec = CommandSpec.create();

  RotateKeysCommand(Start start, Language language, DataOption common) {
    this.start = start;
    this.words = Words.of(language);
    this.common = common;
  }

  @Override
  public Integer call() {
    if (standby && forgetOld) {
      throw new Misused(spec.commandLine(), "cli.usage.standbyOrForget");
    }
    try (Program program = start.command(common.data)) {
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
