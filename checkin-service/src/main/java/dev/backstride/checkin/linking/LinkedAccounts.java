package dev.backstride.checkin.linking;

import dev.backstride.checkin.account.Account;
import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Accounts;
import dev.backstride.checkin.account.Keyring;
import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;

/** The accounts of the runner that a request is about. */
@RequestScoped
class LinkedAccounts {

    private final Caller caller;
    private final RequestId request;
    private final Runners runners;
    private final Accounts accounts;
    private final Linking linking;
    private final Keyring keyring;
    private final Providers providers;

    LinkedAccounts(
            Caller caller,
            RequestId request,
            Runners runners,
            Accounts accounts,
            Linking linking,
            Keyring keyring,
            Providers providers) {
        this.caller = caller;
        this.request = request;
        this.runners = runners;
        this.accounts = accounts;
        this.linking = linking;
        this.keyring = keyring;
        this.providers = providers;
    }

    List<Account> of(UUID runner) {
        var known = runners.require(caller.program(), caller.own(runner));
        return accounts.shown(known.program(), known.id());
    }

    Account link(AccountKey key, Account.Told told) {
        if (told.accessToken() != null && !keyring.canKeep()) {
            throw Problem.refused(Fault.INVALID, "accessToken", "This installation has no key to keep tokens under.");
        }
        return linking.link(key, told.user(), told.tokens());
    }

    void end(UUID runner, String provider) {
        var key = key(runner, provider);
        runners.require(key.program(), key.runnerId());
        keyring.withdraw(key);
        linking.end(key, request.id());
    }

    /** 404 where the program has no terms with the provider. */
    AccountKey key(UUID runner, String provider) {
        var key = new AccountKey(caller.program(), caller.own(runner), provider);
        if (providers.terms(key.program(), provider).isEmpty()) {
            throw Problem.unknown(Fault.UNKNOWN_PROVIDER);
        }
        return key;
    }
}
