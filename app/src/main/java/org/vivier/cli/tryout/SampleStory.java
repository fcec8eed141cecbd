package org.vivier.cli.tryout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vivier.applications.ApplicationId;
import org.vivier.processes.SelectionProcess;

/** One process of the samples with those of its applications whose story is told. */
final class SampleStory {
  private final String slug;
  private final List<SampleFate> fates;
  private final Map<ApplicationId, SampleFate> told = new LinkedHashMap<>();

  /**
   * A story that nobody applied in yet.
   *
   * @param slug of the posting in English
   * @param fates of those who will, in the order in which they do
   */
  SampleStory(String slug, List<SampleFate> fates) {
    this.slug = slug;
    this.fates = List.copyOf(fates);
  }

  String slug() {
    return slug;
  }

  List<SampleFate> fates() {
    return fates;
  }

  /** Somebody applied. */
  void applied(ApplicationId application, SampleFate fate) {
    told.put(application, fate);
  }

  /** What becomes of those who applied. */
  Map<ApplicationId, SampleFate> told() {
    return told;
  }

  /** Those of whom this becomes. */
  List<ApplicationId> of(SampleFate fate) {
    return those(one -> one == fate);
  }

  /** Those of whom something like this becomes. */
  List<ApplicationId> those(Predicate<SampleFate> fate) {
    Collection<Map.Entry<ApplicationId, SampleFate>> all = told.entrySet();
    List<ApplicationId> found = new ArrayList<>();
    all.stream().filter(one -> fate.test(one.getValue())).forEach(one -> found.add(one.getKey()));
    return found;
  }

  /** What a process does at some moment of its story. */
  @FunctionalInterface
  interface Chapter {
    /** Happens. */
    void happens(SelectionProcess process, SampleStory story);
  }
}
