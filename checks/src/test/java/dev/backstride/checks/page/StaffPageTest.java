package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Flag;
import java.util.Iterator;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for staff as they work with them: by thumb or mouse, with and without scripts, or by keys alone. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffPageTest {

    private static final String COACH = "coach";
    private static final String CLINICIAN = "clinician";

    /** One to clear for each screen, two to place, and one each for a coach, for keys alone and to be only looked at. */
    private static final int MANY = Screen.values().length + 5;

    private RunningSystem system;
    private Chromium chromium;
    private Iterator<Waiting> next;
    private Waiting urgent;

    @BeforeAll
    void start(RunningSystem running) {
        system = running;
        chromium = Chromium.start();
        next = Waiting.none(system, MANY).iterator();
        urgent = next.next().because(Flag.RF_FEVER);
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @EnumSource
    void a_clinician_takes_over_reads_clears_and_nobody_waits_any_more(Screen screen) {
        var runner = next.next().because(Flag.RF_WEIGHT_LOSS);
        var staff = signedIn(screen, CLINICIAN);
        assertThat(staff.group(runner).locator("h2")).containsText("Within seven days");
        assertThat(staff.line(runner)).containsText("(1 min)");
        assertThat(staff.line(runner)).containsText("Nobody has it yet · No running until cleared");

        staff.open(runner).take();
        assertThat(staff.answer()).hasText("It is yours. Nobody else is called for it.");
        assertThat(staff.page().locator(".call")).containsText("Taken over by a clinician");
        assertThat(staff.stand()).containsText("RF_WEIGHT_LOSS");
        assertThat(staff.runs()).hasCount(10);
        assertThat(staff.runs().first()).containsText("9.0 km");
        assertThat(staff.runs().first().locator(".level")).hasText(new String[] {"1", "1", "0"});

        staff.choose("clear", "outcome", "RESUME")
                .choose("clear", "rung", "2")
                .note("Seen today, nothing found.")
                .send("clear");
        assertThat(staff.answer()).hasText("Cleared. The runner is told.");
        assertThat(staff.stand()).containsText("On the ladder, Rung 2");
        assertThat(staff.page().locator(".said")).hasText("Seen today, nothing found.");
        assertThat(staff.back().line(runner)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPTS"})
    void a_clinician_finds_a_runner_and_places_them_on_a_rung(Screen screen) {
        var staff = signedIn(screen, CLINICIAN).find(next.next());

        staff.form("place").locator("summary").click();
        staff.choose("place", "rung", "1").choose("place", "entryPeak", "4").send("place");

        assertThat(staff.answer()).hasText("Placed on the rung.");
        assertThat(staff.page().locator("main")).containsText("Placed by a clinician, Rung 1");
    }

    @Test
    void a_coach_reads_load_and_action_and_takes_over_but_clears_nobody() {
        var runner = next.next().because(Flag.RF_WEIGHT_LOSS);
        var staff = signedIn(Screen.PHONE, COACH).open(runner);
        var main = staff.page().locator("main");

        assertThat(staff.stand().locator("h2")).hasText("Not cleared for running");
        assertThat(staff.runs()).hasCount(10);
        assertThat(staff.runs().first()).containsText("9.0 km");
        assertThat(staff.page().locator(".level")).hasCount(0);
        assertThat(main).not().containsText("Red flag");
        assertThat(main).not().containsText("RF_");
        assertThat(staff.form("clear")).hasCount(0);
        assertThat(staff.form("place")).hasCount(0);
        assertThat(main).containsText("A clinician clears runners and places them.");
        assertThat(staff.take().page().locator(".call")).containsText("Taken over by a coach");
        assertThat(staff.back().line(runner)).containsText("Next: a clinician clears");
    }

    @Test
    void keys_are_enough() {
        var runner = next.next().because(Flag.RF_WEIGHT_LOSS);
        var staff = signedIn(Screen.DESKTOP, CLINICIAN);
        var keys = new Keys(staff.page());

        keys.reach(runner.name()).press("Enter");
        staff.at(runner);
        keys.reach("escalation").press("Enter");
        assertThat(staff.answer()).hasText("It is yours. Nobody else is called for it.");
        keys.reach("outcome").press("Space").reach("rung").press("ArrowRight").reach("note");
        keys.type("Spoken to.").reach("Clear").press("Enter");

        assertThat(staff.answer()).hasText("Cleared. The runner is told.");
        assertThat(staff.stand()).containsText("Rung 2");
    }

    @Test
    void whoever_has_to_sign_in_on_the_way_to_a_runner_gets_there() {
        var path = "/staff/runners/" + urgent.id();
        var staff =
                Staff.signedIn(system, chromium.page(Screen.PHONE), COACH, path).at(urgent);

        assertThat(staff.page().url()).endsWith(path);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_IN_THE_DARK", "DESKTOP"})
    void no_part_of_it_has_a_serious_barrier(Screen screen) {
        var staff = signedIn(screen, CLINICIAN);
        assertThat(staff.group(urgent).locator("h2")).containsText("Today");
        Look.at(staff.page(), screen, "staff");
        staff.open(urgent);
        Look.at(staff.page(), screen, "staff-runner");
        staff.choose("clear", "outcome", "RESUME").send("clear");
        assertThat(staff.form("clear").locator("#rung-wrong")).hasText("Choose a rung.");
        staff.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        Look.at(staff.page(), screen, "staff-runner-again");
        Look.at(signedIn(screen, COACH).open(urgent).page(), screen, "staff-runner-coach");
    }

    @Test
    void who_asks_for_german_reads_german() {
        var page = chromium.page(Screen.PHONE, "de-DE");
        var staff = Staff.signedIn(system, page, CLINICIAN);

        assertThat(page.locator("h1")).hasText("Wer auf jemanden wartet");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        Look.at(page, Screen.PHONE, "staff-de");
        staff.open(urgent);
        assertThat(staff.stand()).containsText("Kein Laufen bis zur Freigabe");
        Look.at(page, Screen.PHONE, "staff-runner-de");
    }

    @Test
    void it_is_light_and_there_within_a_second() {
        var page = signedIn(Screen.PHONE, CLINICIAN).page();
        page.navigate("about:blank");
        page.navigate(system.endpoints().checkin() + "/staff/runners/" + urgent.id());

        assertThat(Weight.bytes(page)).isPositive().isLessThan(Weight.HEAVIEST);
        assertThat(Weight.firstPaint(page)).isPositive().isLessThanOrEqualTo(Weight.SLOWEST_MILLIS);
    }

    private Staff signedIn(Screen screen, String role) {
        return Staff.signedIn(system, chromium.page(screen), role);
    }
}
