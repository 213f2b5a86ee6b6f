package dev.backstride.stack.demo.plot;

import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Who the story is about and who looks after them: nobody who exists.
 *
 * @param firstDay local date on which the story begins; each story has its own runner
 */
public record Cast(LocalDate firstDay) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Whose story begins on the first morning that is still to come. */
    public static Cast after(Instant now) {
        var local = now.atZone(ZONE);
        var today = local.toLocalDate();
        return new Cast(local.toLocalTime().isAfter(Plot.JOINS) ? today.plusDays(1) : today);
    }

    /** The program's own name for the runner. */
    public String externalId() {
        return "runner-" + firstDay;
    }

    public ZoneId zone() {
        return ZONE;
    }

    /** The runner's mail address. */
    public String runner() {
        return address("runner");
    }

    /** The clinician's mail address. */
    public String clinician() {
        return address("clinician");
    }

    /** Everybody's mail addresses. */
    public List<String> addresses() {
        return List.of(runner(), clinician(), address("coach"));
    }

    private String address(String role) {
        return "%s-%s@example.org".formatted(role, firstDay);
    }

    public Instant joinsAt() {
        return firstDay.atTime(Plot.JOINS).atZone(ZONE).toInstant();
    }

    public Instant startOf(Outing outing) {
        return firstDay.plusDays(outing.day())
                .atTime(outing.start())
                .atZone(ZONE)
                .toInstant();
    }

    /** The runner agrees to the program's feed, not to flags or own words in it. */
    public Profile profile() {
        var contacts = new Contacts(
                new Contact("Runner", runner()),
                new Contact("Coach", address("coach")),
                new Contact("Clinician", clinician()),
                null);
        return new Profile(
                externalId(),
                ZONE.getId(),
                "DE",
                new BirthDate("1990-06"),
                "en-GB",
                contacts,
                null,
                190,
                null,
                null,
                null,
                null,
                Set.of(Consent.FEED));
    }
}
