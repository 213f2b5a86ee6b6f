package dev.backstride.checkin.program;

import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import dev.backstride.plumbing.program.Program;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What holds for everybody in a program. */
@Path("/v1/program")
class ProgramResource {

    /**
     * The program.
     *
     * @param program its key, as in tokens and topics
     * @param country ISO 3166-1 alpha-2; null where it is not said
     * @param emergency where its runners get help in that country
     * @param selfReportedClearance whether runners without a linked clinician may say that one has cleared them
     * @param feeds whether partners get feeds, where runners agree
     */
    record Seen(
            String program,
            String name,
            @Nullable String country,
            Hours workingHours,
            EmergencyRoute emergency,
            boolean selfReportedClearance,
            boolean feeds) {}

    /** When its people work, in local time of an IANA zone. */
    record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to, String zone) {}

    private final Caller caller;
    private final Programs programs;
    private final EmergencyRoutes routes;

    ProgramResource(Caller caller, Programs programs, EmergencyRoutes routes) {
        this.caller = caller;
        this.programs = programs;
        this.routes = routes;
    }

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS})
    @Operation(summary = "The caller's program: its name, working hours, emergency route and policies")
    public Seen program() {
        var key = caller.program();
        var said = programs.of(key);
        return new Seen(
                key,
                said.name().orElse(key),
                said.country().orElse(null),
                hours(said),
                routes.of(key, null),
                said.policies().selfReportedClearance(),
                said.policies().feeds());
    }

    private static Hours hours(Program program) {
        var hours = program.workingHours();
        return new Hours(
                new TreeSet<>(hours.days()),
                hours.from(),
                hours.to(),
                hours.zone().getId());
    }
}
