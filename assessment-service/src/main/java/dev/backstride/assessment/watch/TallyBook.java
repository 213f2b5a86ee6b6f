package dev.backstride.assessment.watch;

import dev.backstride.devui.DecisionBoard.Tallies;
import dev.backstride.devui.DecisionBoard.Tally;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts decisions in force by what they say, day by day. */
@ApplicationScoped
class TallyBook {

    static final int DAYS = 14;

    private static final String COUNT = """
            with said as materialized (
                select (issued_at at time zone 'UTC')::date as day, content -> 'decision' as decision
                from assessment where status = 'IN_FORCE' and issued_at >= ?)
            select day, 'VERDICT', coalesce(decision ->> 'verdict', 'NONE'), count(*) from said group by 1, 3
            union all
            select day, 'ACTION', decision ->> 'action', count(*) from said group by 1, 3
            union all
            select day, 'RUNG', coalesce(decision ->> 'rung', decision ->> 'mode'), count(*) from said group by 1, 3
            union all
            select day, 'CODE', code, count(*)
            from said, jsonb_array_elements_text(decision -> 'codes') as code group by 1, 3""";

    private enum By {
        VERDICT,
        ACTION,
        CODE,
        RUNG
    }

    private final AgroalDataSource database;

    TallyBook(AgroalDataSource database) {
        this.database = database;
    }

    Tallies of(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var days = Stream.iterate(today.minusDays(DAYS - 1), day -> day.plusDays(1))
                .limit(DAYS)
                .toList();
        var counts = counts(days);
        return new Tallies(
                now,
                days.stream().map(LocalDate::toString).toList(),
                tallies(counts, By.VERDICT),
                tallies(counts, By.ACTION),
                tallies(counts, By.CODE),
                tallies(counts, By.RUNG));
    }

    /** How often each word was said on each of {@code days}. */
    private Map<By, Map<String, List<Long>>> counts(List<LocalDate> days) {
        var counts = new EnumMap<By, Map<String, List<Long>>>(By.class);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COUNT)) {
            query.setObject(1, days.getFirst().atStartOfDay().atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var day = days.indexOf(row.getObject(1, LocalDate.class));
                    if (day >= 0) {
                        counts.computeIfAbsent(By.valueOf(row.getString(2)), _ -> new HashMap<>())
                                .computeIfAbsent(
                                        row.getString(3), _ -> new ArrayList<>(Collections.nCopies(days.size(), 0L)))
                                .set(day, row.getLong(4));
                    }
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return counts;
    }

    /** The most frequent first. */
    private static List<Tally> tallies(Map<By, Map<String, List<Long>>> counts, By by) {
        return counts.getOrDefault(by, Map.of()).entrySet().stream()
                .map(word -> new Tally(
                        word.getKey(),
                        word.getValue().stream().mapToLong(Long::longValue).sum(),
                        word.getValue()))
                .sorted(Comparator.comparingLong(Tally::total).reversed().thenComparing(Tally::word))
                .toList();
    }
}
