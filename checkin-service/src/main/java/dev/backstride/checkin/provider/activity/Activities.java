package dev.backstride.checkin.provider.activity;

import dev.backstride.checkin.account.AccountKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that providers told of. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<ActivityRow, ActivityKey> {

    /** The row of an activity, made where there is none. */
    ActivityRow of(AccountKey account, String activity) {
        var key = ActivityKey.of(account, activity);
        return findByIdOptional(key).orElseGet(() -> {
            var row = new ActivityRow(key);
            persist(row);
            return row;
        });
    }

    /** Those that are runs. */
    List<ActivityRow> runs(AccountKey account) {
        return list(
                "key.program = ?1 and key.runnerId = ?2 and key.provider = ?3 and runId is not null and deletedAt is null",
                account.program(),
                account.runnerId(),
                account.provider());
    }
}
