package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Contents;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.pause.Pauses;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Marks messages as taken and as sent, a handful in one statement each: in a burst these are all there is to do. */
@ApplicationScoped
class Claims {

    private static final int HANDFUL = 100;

    /**
     * By the rows' places: a plan that was made while the table was small finds them just as fast when it has grown.
     */
    private static final String TAKE = """
            update message set
                status = case when unwanted then 'WITHDRAWN' else 'SENDING' end,
                status_at = ?,
                attempts = attempts + case when unwanted then 0 else 1 end,
                next_attempt_at = ?
            where ctid = any(array(
                select m.ctid from message m
                where m.status in ('QUEUED', 'SENDING') and m.channel = ? and m.next_attempt_at <= ?
                and %s
                order by m.next_attempt_at limit %d for update skip locked))
            returning unwanted, program, id, runner_id, address, kind, tier, recipient, language, subject, text, html,
                queued_at, optional, attempts""".formatted(Pauses.LETS_GO_SQL, HANDFUL);

    /** "Is true" keeps the planner from looking through all that is at hand instead of these. */
    private static final String SENT = """
            update message set status = 'SENT', status_at = ?
            where id = any(?) and program = ? and (status = 'SENDING') is true and channel = ? and attempts = ?
            returning about_id""";

    private final AgroalDataSource database;
    private final StoryClock clock;

    Claims(AgroalDataSource database, StoryClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes messages whose time has come, and those whose courier has not been heard of since its lease ended. One that
     * nobody wants any more is taken by nobody.
     */
    List<Parcel> take(Channel channel, Instant realNow, Duration lease) {
        var parcels = new ArrayList<Parcel>(HANDFUL);
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, at(clock.now()));
            take.setObject(2, at(realNow.plus(lease)));
            take.setString(3, channel.name());
            take.setObject(4, at(realNow));
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    if (!row.getBoolean("unwanted")) {
                        parcels.add(parcel(row, channel, realNow));
                    }
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return parcels;
    }

    private static Parcel parcel(ResultSet row, Channel channel, Instant realNow) throws SQLException {
        return new Parcel(
                row.getString("program"),
                row.getObject("id", UUID.class),
                row.getObject("runner_id", UUID.class),
                channel,
                row.getString("address"),
                contents(row),
                row.getBoolean("optional"),
                row.getInt("attempts"),
                realNow);
    }

    private static Contents contents(ResultSet row) throws SQLException {
        var tier = row.getString("tier");
        return new Contents(
                row.getString("kind"),
                tier == null ? null : Tier.valueOf(tier),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Marks what {@code parcels} carried as sent, unless somebody else carries it by now.
     *
     * @return what the messages were about
     */
    List<UUID> sent(String program, List<Parcel> parcels) {
        var abouts = new ArrayList<UUID>(parcels.size());
        parcels.stream()
                .collect(Collectors.groupingBy(Parcel::attempt))
                .forEach((attempt, same) -> abouts.addAll(sent(program, attempt, same)));
        return abouts;
    }

    private List<UUID> sent(String program, int attempt, List<Parcel> parcels) {
        var abouts = new ArrayList<UUID>(parcels.size());
        try (var connection = database.getConnection();
                var mark = connection.prepareStatement(SENT)) {
            mark.setObject(1, at(clock.now()));
            mark.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", parcels.stream().map(Parcel::id).toArray()));
            mark.setString(3, program);
            mark.setString(4, parcels.getFirst().channel().name());
            mark.setInt(5, attempt);
            try (var row = mark.executeQuery()) {
                while (row.next()) {
                    abouts.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return abouts;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
