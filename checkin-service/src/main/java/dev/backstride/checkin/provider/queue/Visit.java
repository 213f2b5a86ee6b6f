package dev.backstride.checkin.provider.queue;

import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Keyring;
import dev.backstride.checkin.provider.Access;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.web.Web;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A look at what a provider has of a linked runner. */
record Visit(AccountKey account, Terms terms, Keyring keyring, Web web) implements Access {

    @Override
    public Optional<String> token() throws Trouble {
        return keyring.token(account, terms);
    }

    @Override
    public byte[] get(URI address, Map<String, String> headers) throws Trouble {
        return web.get(address, headers);
    }
}
