package dev.backstride.notification.care;

import dev.backstride.devui.FollowUpBoard;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.escalation.Escalations;
import dev.backstride.notification.followup.FollowUpFigures;
import dev.backstride.notification.followup.Owed.Urgency;
import dev.backstride.notification.message.Delivered;
import dev.backstride.notification.pause.Holding;
import dev.backstride.plumbing.ops.DevUiDoor;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notification's board, from the readings that its figures are made of. */
@ApplicationScoped
class CareBoard implements FollowUpBoard {

    private final FollowUpFigures followUps;
    private final Delivered delivered;
    private final Escalations escalations;
    private final Holding holding;
    private final Programs programs;
    private final StoryClock clock;
    private final DevUiDoor door;

    CareBoard(
            FollowUpFigures followUps,
            Delivered delivered,
            Escalations escalations,
            Holding holding,
            Programs programs,
            StoryClock clock,
            DevUiDoor door) {
        this.followUps = followUps;
        this.delivered = delivered;
        this.escalations = escalations;
        this.holding = holding;
        this.programs = programs;
        this.clock = clock;
        this.door = door;
    }

    @Override
    public Care care() {
        return door.look(this::look);
    }

    private Care look() {
        var owed = followUps.now();
        return new Care(
                clock.now(),
                owed.of(Urgency.PENDING),
                owed.of(Urgency.DUE),
                owed.of(Urgency.OVERDUE),
                delivered.lastDay(),
                escalations.urgentUntaken(),
                escalations.untaken(),
                holding.all());
    }

    @Override
    public List<String> programs() {
        return programs.served().stream().sorted().toList();
    }

    @Override
    public List<String> channels() {
        return Arrays.stream(Channel.values()).map(Channel::name).toList();
    }

    @Override
    public void hold(@Nullable String program, @Nullable String channel, String reason) {
        var wish = new Holding.Wish(program, channel, reason);
        door.onRecord("POST /ops/pauses", wish, () -> {
            holding.begin(wish);
            return wish;
        });
    }

    @Override
    public void letGo(@Nullable String program, @Nullable String channel) {
        var wish = new Holding.Wish(program, channel, null);
        door.onRecord("POST /ops/pauses/end", wish, () -> {
            holding.end(wish);
            return wish;
        });
    }
}
