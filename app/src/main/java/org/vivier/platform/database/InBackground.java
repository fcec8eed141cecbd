package org.vivier.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Readies access to a database on another thread, while Spring starts. */
record InBackground(CompletableFuture<DatabaseAccess> access) {
  static InBackground ready(Supplier<DatabaseAccess> work) {
    return new InBackground(CompletableFuture.supplyAsync(work));
  }

  /** Waits for it; fails with what the work failed with. */
  DatabaseAccess await() {
    try {
      return access.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits for its end, whatever it is. */
  void awaitEnd() {
    access.handle((done, failure) -> true).join();
  }
}
