package dev.backstride.plumbing.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many a minute, in real time, in each process; what was not used comes back evenly, one at a time. And how much. */
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

    /** Requests of one person with a token or a session: a runner, a coach, a clinician, somebody of ops. */
    @WithDefault("6000")
    int perPerson();

    /** Requests of one client that is a machine: an integrator or a partner. */
    @WithDefault("600000")
    int perMachine();

    /** Lines of one integrator's batches. */
    @WithDefault("3000000")
    int perBatcher();

    /** Pushes of one provider to one program. */
    @WithDefault("60000")
    int perProvider();

    /** Bytes that any body may announce. No door takes more, and some take less. */
    @WithDefault("33554432")
    long body();
}
