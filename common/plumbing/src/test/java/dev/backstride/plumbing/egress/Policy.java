package dev.backstride.plumbing.egress;

import java.util.Optional;
import java.util.Set;

/** A configuration said in place. */
record Policy(boolean plain, Set<Integer> ports, Optional<Set<String>> allow) implements EgressConfig {

    /** What holds where nothing is configured. */
    static final Policy USUAL = new Policy(false, Set.of(443), Optional.empty());

    /** What tests need that talk to this machine. */
    static final Policy LOOPBACK = new Policy(true, Set.of(0), Optional.of(Set.of("127.0.0.0/8")));
}
