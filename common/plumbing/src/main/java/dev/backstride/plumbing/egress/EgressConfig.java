package dev.backstride.plumbing.egress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Where requests may go that follow an address somebody else named. */
@ConfigMapping(prefix = "backstride.egress")
interface EgressConfig {

    /** Whether plain HTTP will do: for tests and one's own machine. */
    @WithDefault("false")
    boolean plain();

    /** The ports; 0 for any. */
    @WithDefault("443")
    Set<Integer> ports();

    /** Networks that are not public and may be reached all the same, such as {@code 10.20.0.0/16}. */
    Optional<Set<String>> allow();
}
