package dev.backstride.checkin.provider.activity;

import dev.backstride.checkin.account.AccountKey;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Something a runner did, as a provider calls it. */
@Embeddable
public record ActivityKey(String program, UUID runnerId, String provider, String activity) {

    static ActivityKey of(AccountKey account, String activity) {
        return new ActivityKey(account.program(), account.runnerId(), account.provider(), activity);
    }
}
