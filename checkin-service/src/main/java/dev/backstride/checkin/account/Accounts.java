package dev.backstride.checkin.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts at providers. */
@ApplicationScoped
@Transactional
public class Accounts implements PanacheRepositoryBase<AccountRow, AccountKey> {

    private static final String OF_USER = "key.program = ?1 and key.provider = ?2 and providerUser = ?3";

    /** The runner who is {@code user} at {@code provider} now. */
    public Optional<AccountKey> of(String program, String provider, String user) {
        return find(OF_USER + " and leftAt is null", program, provider, user)
                .firstResultOptional()
                .map(AccountRow::key);
    }

    /** Whoever is or was {@code user}. */
    Optional<AccountRow> known(String program, String provider, String user) {
        return find(OF_USER, program, provider, user).firstResultOptional();
    }

    /** Those a runner has now, by provider. */
    public List<Account> shown(String program, UUID runner) {
        return find("key.program = ?1 and key.runnerId = ?2 and leftAt is null order by key.provider", program, runner)
                .stream()
                .map(Account::of)
                .toList();
    }

    /** The row, to change it before anybody else does. */
    Optional<AccountRow> locked(AccountKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
