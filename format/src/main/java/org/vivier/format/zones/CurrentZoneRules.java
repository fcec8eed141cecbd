package org.vivier.format.zones;

import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes the place of Java's own rules in the whole program: whatever asks {@code java.time} for a
 * zone asks this. Java makes it when {@link ZoneRulesInForce#install} was called before.
 */
public final class CurrentZoneRules extends ZoneRulesProvider {
  private final ZoneFiles files;
  private final Map<String, ZoneRules> read = new ConcurrentHashMap<>();

  /** For Java, by the name of this class. */
  public CurrentZoneRules() {
    this.files = ZoneRulesInForce.files();
  }

  @Override
  protected Set<String> provideZoneIds() {
    return files.ids();
  }

  @Override
  protected ZoneRules provideRules(String zone, boolean forCaching) {
    return read.computeIfAbsent(zone, this::readRules);
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
    NavigableMap<String, ZoneRules> versions = new TreeMap<>();
    versions.put(files.version(), provideRules(zone, false));
    return versions;
  }

  private ZoneRules readRules(String zone) {
    byte[] file = files.file(zone);
    if (file == null) {
      throw new ZoneRulesException("Unknown time-zone ID: " + zone);
    }
    return Tzif.rules(zone, file);
  }
}
