package org.vivier.processes;

import java.util.UUID;
import org.vivier.staff.Scope;

/** Names a selection process inside the program; people name it by its number. */
public record ProcessId(UUID value) {
  /** The kind of scope that a process is. */
  public static final String SCOPE = "process";

  /** Where roles are held for this process. */
  public Scope scope() {
    return new Scope(SCOPE, value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
