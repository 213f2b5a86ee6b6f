package dev.backstride.checkin.runner;

import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.events.runner.Channel;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Turns mail to a runner off and on, as any change of their profile; what must reach them is not the profile's to stop. */
@RequestScoped
public class Mailing {

    private static final String CLIENT = "unsubscribe-link";

    private final Enrolment enrolment;
    private final RequestId request;

    Mailing(Enrolment enrolment, RequestId request) {
        this.enrolment = enrolment;
        this.request = request;
    }

    public boolean isOn(Runner runner) {
        return runner.profile().ways().contains(Channel.MAIL);
    }

    /** The runner gets no mail that may be turned off; again changes nothing. */
    public void turnOff(String program, UUID runner) {
        change(program, runner, false);
    }

    /** The runner gets mail again. */
    public void turnOn(String program, UUID runner) {
        change(program, runner, true);
    }

    private void change(String program, UUID runner, boolean isWanted) {
        var errand = new Errand(program, runner, CLIENT, request.id(), null);
        enrolment.change(
                errand,
                profile -> isWanted == profile.ways().contains(Channel.MAIL)
                        ? profile
                        : profile.reachedBy(ways(profile, isWanted)));
    }

    private static Set<Channel> ways(Profile profile, boolean isWanted) {
        var ways = EnumSet.noneOf(Channel.class);
        ways.addAll(profile.ways());
        if (isWanted) {
            ways.add(Channel.MAIL);
        } else {
            ways.remove(Channel.MAIL);
        }
        return ways;
    }
}
