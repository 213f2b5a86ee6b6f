package dev.backstride.checkin.provider.queue;

import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Accounts;
import dev.backstride.checkin.account.Keyring;
import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.activity.LinkedRuns;
import dev.backstride.checkin.provider.queue.Pushes.Waiting;
import dev.backstride.checkin.provider.web.Web;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Does what one piece of news asks for. What it does twice, it does once. */
@ApplicationScoped
class Reader {

    /** Nobody here is that user. */
    private static final String UNKNOWN = "unknown_user";

    private final Accounts accounts;
    private final Linking linking;
    private final LinkedRuns runs;
    private final Keyring keyring;
    private final Web web;
    private final NewsCount count;

    Reader(Accounts accounts, Linking linking, LinkedRuns runs, Keyring keyring, Web web, NewsCount count) {
        this.accounts = accounts;
        this.linking = linking;
        this.runs = runs;
        this.keyring = keyring;
        this.web = web;
        this.count = count;
    }

    /** @throws Trouble when all of the push is to be read again later, or never */
    void read(Waiting push, News news, Terms terms) throws Trouble {
        if (news instanceof News.Joined joined) {
            count.add(push.provider(), join(push, joined));
            return;
        }
        if (news instanceof News.Renamed(var user, var name)) {
            linking.rename(push.program(), push.provider(), user, name);
            count.add(push.provider(), "renamed");
            return;
        }
        var account = accounts.of(push.program(), push.provider(), news.user());
        if (account.isEmpty()) {
            count.add(push.provider(), UNKNOWN);
            return;
        }
        count.add(push.provider(), about(account.get(), push, news, terms));
    }

    private String about(AccountKey account, Waiting push, News news, Terms terms) throws Trouble {
        var causation = NameBased.uuid(push.program(), push.provider(), push.id());
        return switch (news) {
            case News.Done done ->
                runs.take(account, push.id(), causation, done.workout()).name();
            case News.Deleted deleted ->
                runs.delete(account, push.id(), causation, deleted.activity()).name();
            case News.Left _ -> {
                linking.end(account, causation);
                yield "left";
            }
            case News.Announced announced -> {
                for (var found : announced.fetch().through(new Visit(account, terms, keyring, web))) {
                    count.add(push.provider(), about(account, push, found, terms));
                }
                yield "fetched";
            }
            case News.Joined _, News.Renamed _ -> throw new IllegalStateException("read before");
        };
    }

    private String join(Waiting push, News.Joined joined) {
        return runner(joined.runner())
                .map(runner -> linking.meet(new AccountKey(push.program(), runner, push.provider()), joined.user())
                        .name())
                .orElse(UNKNOWN);
    }

    private static Optional<UUID> runner(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }
}
