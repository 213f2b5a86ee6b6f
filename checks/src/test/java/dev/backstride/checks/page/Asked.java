package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.demo.client.CheckInPage;
import dev.backstride.stack.demo.client.Doors;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runners who ran, and were asked how it is an hour later.
 *
 * @param id who
 * @param mail their address
 * @param link from the mail that asks
 */
record Asked(UUID id, String mail, URI link) {

    private static final Duration RUN = Duration.ofMinutes(50);
    private static final Duration AN_HOUR_LATER = Duration.ofMinutes(61);

    /** So many, all asked in the same minute of the next morning: nobody's quiet hours. */
    static List<Asked> runners(RunningSystem system, String locale, int count) {
        var doors = system.doors();
        var day = doors.clock().now().truncatedTo(ChronoUnit.DAYS);
        var end = doors.clock().moveTo(day.plus(1, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS));
        var people = Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(name -> name + "@example.org")
                .toList();
        var ids = people.stream().map(mail -> ran(doors, mail, locale, end)).toList();
        doors.clock().moveTo(end.plus(AN_HOUR_LATER));
        return Stream.iterate(0, at -> at + 1)
                .limit(count)
                .map(at -> new Asked(ids.get(at), people.get(at), link(doors, people.get(at), "/check-in/")))
                .toList();
    }

    private static UUID ran(Doors doors, String mail, String locale, Instant end) {
        var contacts = new Contacts(new Contact("Ada", mail), null, null, null);
        var profile = new Profile(
                mail.substring(0, 36),
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                locale,
                contacts,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
        var id = doors.checkin().register(profile);
        doors.checkin().screen(id, Screening.allNo("panel", end));
        doors.checkin()
                .tell(
                        id,
                        new Run(
                                "r1",
                                end.minus(RUN),
                                (int) RUN.toSeconds(),
                                8_000,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        return id;
    }

    /** Where the week is asked about, once it is the evening of its Sunday. */
    URI week(RunningSystem system) {
        var doors = system.doors();
        var now = doors.clock().now().atZone(ZoneOffset.UTC);
        var sunday = now.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).with(LocalTime.of(19, 0));
        doors.clock().moveTo(sunday.toInstant());
        return link(doors, mail, "/questionnaires/");
    }

    private static URI link(Doors doors, String mail, String page) {
        var links = doors.mailbox().to(List.of(mail)).stream()
                .flatMap(letter -> CheckInPage.link(letter).stream())
                .filter(link -> link.getPath().startsWith(page))
                .toList();
        assertThat(links).as("the mail that asks").isNotEmpty();
        return links.getLast();
    }
}
