package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which webhooks have a courier on the way. One courier a webhook, on all instances together: so what is about one
 * runner keeps its order, and one that answers slowly holds up no other.
 */
@ApplicationScoped
class Claims {

    private static final String FREE = "s.status = 'ACTIVE' and (s.busy_until is null or s.busy_until <= ?)";

    private static final String TAKE = """
            update webhook_subscription set busy_until = ?
            where ctid = any(array(
                select s.ctid from webhook_subscription s
                where %s and exists (
                    select from webhook_delivery d
                    where d.subscription_id = s.id and d.status = 'WAITING' and d.next_attempt_at <= ?)
                limit ? for no key update skip locked))
            returning program, id""".formatted(FREE);

    private static final String RELEASE =
            "update webhook_subscription set busy_until = null where program = ? and id = ?";

    private static final String NEXT = """
            select min(d.next_attempt_at) from webhook_subscription s
            join webhook_delivery d on d.subscription_id = s.id and d.status = 'WAITING'
            where %s""".formatted(FREE);

    private static final String WAITING = "select count(*) from webhook_delivery where status = 'WAITING'";

    private final AgroalDataSource database;

    Claims(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes webhooks that something waits for, and those whose courier has not been heard of since its lease ended. */
    List<Key> take(int most, Instant realNow, Instant until) {
        var taken = new ArrayList<Key>();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, utc(until));
            take.setObject(2, utc(realNow));
            take.setObject(3, utc(realNow));
            take.setInt(4, most);
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(new Key(row.getString(1), row.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return taken;
    }

    /** The courier is back. */
    void release(Key webhook) {
        try (var connection = database.getConnection();
                var release = connection.prepareStatement(RELEASE)) {
            release.setString(1, webhook.program());
            release.setObject(2, webhook.id());
            release.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** When something is to be sent next to a webhook that no courier is on the way to. */
    Optional<Instant> next(Instant realNow) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT)) {
            query.setObject(1, utc(realNow));
            try (var row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** How many wait, of all webhooks. */
    long waiting() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(WAITING);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
