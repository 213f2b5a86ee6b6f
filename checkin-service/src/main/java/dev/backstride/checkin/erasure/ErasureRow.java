package dev.backstride.checkin.erasure;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A runner who is forgotten, and how far that has come. */
@Entity
@Table(name = "erasure")
public class ErasureRow {

    /** Who keeps anything of runners. */
    private static final Set<String> SERVICES = Set.of("checkin-service", "assessment-service", "notification-service");

    @EmbeddedId
    ErasureKey key;

    String runnerHash;
    Instant requestedAt;
    String[] topics;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Confirmed> confirmations;

    /** Real time. */
    Instant topicsClearAt;

    ErasureRow() {}

    ErasureRow(ErasureKey key, String runnerHash, Instant requestedAt, String[] topics) {
        this.key = key;
        this.runnerHash = runnerHash;
        this.requestedAt = requestedAt;
        this.topics = topics;
        this.confirmations = Map.of();
    }

    /** Notes what {@code service} did; whatever it published before goes by {@code clearAt}. */
    void confirm(String service, Confirmed confirmed, Instant clearAt) {
        var all = new TreeMap<>(confirmations);
        all.put(service, confirmed);
        confirmations = all;
        topicsClearAt = clearAt;
    }

    /** Who did not confirm yet. */
    Set<String> awaited() {
        var awaited = new TreeSet<>(SERVICES);
        awaited.removeAll(confirmations.keySet());
        return awaited;
    }
}
