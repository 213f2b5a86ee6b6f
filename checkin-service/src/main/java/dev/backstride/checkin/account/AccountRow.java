package dev.backstride.checkin.account;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A runner's account at a provider. */
@Entity
@Table(name = "provider_account")
public class AccountRow {

    @EmbeddedId
    AccountKey key;

    /** What the provider calls them. */
    String providerUser;

    Instant linkedAt;

    /** When they left it; pushes about them are nobody's from then on. */
    @Nullable
    Instant leftAt;

    /** Sealed. */
    byte @Nullable [] tokens;

    /** Whether their token is not believed any more, so that they have to link it anew. */
    boolean denied;

    AccountRow() {}

    AccountRow(AccountKey key) {
        this.key = key;
    }

    public AccountKey key() {
        return key;
    }
}
