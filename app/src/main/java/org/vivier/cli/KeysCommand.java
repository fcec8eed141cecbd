package org.vivier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Leads to what can be done with the master key. */
@Command(name = "keys")
final class KeysCommand {
  @Mixin final DataOption common = new DataOption();
}
