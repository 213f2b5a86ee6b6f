package dev.backstride.events.runner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program tells us of a runner.
 *
 * @param externalId the program's own name for the runner, unique in it
 * @param zone IANA home zone
 * @param country ISO 3166-1 alpha-2, for emergency texts
 * @param birthDate year and month suffice; under 16 is refused
 * @param locale BCP 47, such as {@code de-DE}
 * @param contacts whom to reach
 * @param conditions what is known about the back
 * @param maxHeartRate beats/min, 100 to 250
 * @param quietHours when not to disturb; 22:00 to 07:00 where absent
 * @param channels ways to reach the runner; all where absent, none where empty. That somebody is needed for them goes
 *     out whatever it says
 * @param checkIns how often to ask; where absent FULL in an episode and in the first 28 days, LIGHT
 *     after 28 days without a level of 1 or more
 * @param pauseUntil ask nothing before this instant
 * @param consents what the runner agreed to share
 */
public record Profile(
        @Nullable @Size(min = 1, max = 64) String externalId,
        @NotBlank @Size(max = 64) String zone,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        BirthDate birthDate,
        @Nullable @Size(max = 35) String locale,
        @Nullable @Valid Contacts contacts,
        @Nullable Set<Condition> conditions,
        @Nullable @Min(100) @Max(250) Integer maxHeartRate,
        @Nullable @Valid QuietHours quietHours,
        @Nullable Set<Channel> channels,
        @Nullable CheckIns checkIns,
        @Nullable Instant pauseUntil,
        @Nullable Set<Consent> consents) {

    /** The ways to reach the runner that they left open. */
    public Set<Channel> ways() {
        return channels == null ? EnumSet.allOf(Channel.class) : channels;
    }

    /** The same runner, reached by {@code ways} alone. */
    public Profile reachedBy(Set<Channel> ways) {
        return new Profile(
                externalId,
                zone,
                country,
                birthDate,
                locale,
                contacts,
                conditions,
                maxHeartRate,
                quietHours,
                Set.copyOf(ways),
                checkIns,
                pauseUntil,
                consents);
    }

    /** The same runner, who is asked nothing before {@code instant}; null where nothing holds questions back. */
    public Profile pausedUntil(@Nullable Instant instant) {
        return new Profile(
                externalId,
                zone,
                country,
                birthDate,
                locale,
                contacts,
                conditions,
                maxHeartRate,
                quietHours,
                channels,
                checkIns,
                instant,
                consents);
    }

    /** What the runner agreed to; silence is a no. */
    public Set<Consent> agreements() {
        return consents == null ? Set.of() : consents;
    }

    /** Whether the runner agreed to {@code consent}; silence is a no. */
    public boolean allows(Consent consent) {
        return agreements().contains(consent);
    }
}
