package dev.backstride.checkin.provider;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider's interface, from memory: what is not there is gone. */
public final class Look implements Access {

    private final Map<String, byte[]> pages = new HashMap<>();
    private Optional<String> token = Optional.of("a-token");

    /** There is {@code page} at {@code path}, whatever the query. */
    public Look with(String path, byte[] page) {
        pages.put(path, page);
        return this;
    }

    public Look withoutToken() {
        token = Optional.empty();
        return this;
    }

    @Override
    public Terms terms() {
        return Agreed.TERMS;
    }

    @Override
    public Optional<String> token() {
        return token;
    }

    @Override
    public byte[] get(URI address, Map<String, String> headers) throws Trouble {
        var page = pages.get(address.getPath());
        if (page == null) {
            throw new Trouble.Gone("nothing at " + address);
        }
        return page;
    }

    /** What {@code news} leads to when it is followed here. */
    public List<News> follow(News news) throws Trouble {
        return news instanceof News.Announced announced ? announced.fetch().through(this) : List.of(news);
    }

    /** The run that is told. */
    public static Recording run(News news) {
        if (news instanceof News.Done done && done.workout().reading() instanceof Reading.Understood(var recording)) {
            return recording;
        }
        throw new AssertionError("no run: " + news);
    }

    /** Why what is told is no run. */
    public static Reading.Refused refusal(News news) {
        if (news instanceof News.Done done && done.workout().reading() instanceof Reading.Refused refused) {
            return refused;
        }
        throw new AssertionError("not refused: " + news);
    }
}
