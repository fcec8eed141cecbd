# To be sourced: the options with which Java runs Vivier, each with its reason. Decision records 5, 20
# and 22 have the measurements. VIVIER_JAVA_OPTS replaces MEMORY.

# Small enough for the smallest server; one collector thread is as good as two on two cores.
MEMORY="-Xmx256m -XX:+UseSerialGC"

# Protobuf, with which Tink stores keys, would have Java warn in the midst of an answer, and SLF4J would
# tell when two threads log before it stands.
QUIET="--sun-misc-unsafe-memory-access=allow -Dslf4j.internal.verbosity=ERROR"

# A command that is over in a second never earns back what the second compiler costs.
SHORT_LIVED="-XX:TieredStopAtLevel=1"

# The checker: memory that is touched once costs more than collecting it.
CHECK="$SHORT_LIVED -Xmn8m"

# What runs on Spring: bean definitions come from the build. Accessors made at run time and Spring's look
# ahead cost a start more than they ever give back here.
STARTS="$QUIET -Dspring.aot.enabled=true -Djdk.reflect.useNativeAccessorOnly=true \
  -Dspring.backgroundpreinitializer.ignore=true"

COMMAND="$STARTS $SHORT_LIVED"

# A command that reads and writes everything: only the second compiler knows the processor's
# instructions for AES and SHA-256, without which encrypting takes many times as long.
LONG_COMMAND="$STARTS"

# The server. The two frequencies, powers of two, keep the second compiler for what is called sixteen
# thousand times: a start calls little that often, and a busy page does within a second.
SERVER="$STARTS -XX:Tier2InvokeNotifyFreqLog=14 -XX:Tier2BackedgeNotifyFreqLog=17"

# The first training run only makes the data folder that the second one finds.
TRAIN_FIRST="$MEMORY -Dspring.aot.enabled=true -XX:TieredStopAtLevel=1"

# Level 2, the first compiler with counters: what the second compiler did in training it would do again at
# each start, for two seconds, before anybody has seen a page.
TRAIN="$MEMORY -Dspring.aot.enabled=true -XX:TieredStopAtLevel=2"
