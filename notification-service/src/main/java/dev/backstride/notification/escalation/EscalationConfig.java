package dev.backstride.notification.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How long an escalation waits for somebody to take it. All of it is story time from when it was raised. */
@ConfigMapping(prefix = "backstride.escalation")
interface EscalationConfig {

    /** When an emergency is sent again; the program's on-call hears of it from the first time on. */
    @WithDefault("PT15M,PT60M")
    List<Duration> t0Again();

    /** When an urgent one is sent again. */
    @WithDefault("PT15M,PT60M")
    List<Duration> t1Again();

    /** When an emergency that nobody took expires; after the last time it is sent. */
    @WithDefault("PT24H")
    Duration t0Expiry();

    /** The same for an urgent one. */
    @WithDefault("PT24H")
    Duration t1Expiry();

    /** The same for a prompt one: a clinician is to see the runner within 7 days. */
    @WithDefault("P7D")
    Duration t2Expiry();

    /** The same for a review: as long as the protocol waits before it reminds of one. */
    @WithDefault("P14D")
    Duration t3Expiry();

    /** How often at most a coach, or the guardian in the coach's place, gets a copy with the same code. */
    @WithDefault("P7D")
    Duration coachCoolDown();

    /** How often at most a clinician gets a review with the same code. */
    @WithDefault("P14D")
    Duration clinicianCoolDown();
}
