package dev.backstride.plumbing.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many a minute, in real time; what was not used comes back evenly, one at a time. */
@ConfigMapping(prefix = "backstride.limits")
public interface Limits {

    /** Requests to the page behind one link. */
    @WithDefault("60")
    int perLink();

    /** Requests from one address to pages, whatever the link. */
    @WithDefault("1200")
    int perAddress();

    /** Requests from one address without a token that is believed; those with one are not counted. */
    @WithDefault("300")
    int unauthenticated();
}
