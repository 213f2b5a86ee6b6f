package dev.backstride.checkin.home;

import dev.backstride.checkin.deed.Deed;
import dev.backstride.checkin.deed.Deeds;
import dev.backstride.checkin.deed.Pauses;
import dev.backstride.checkin.overview.Notice;
import dev.backstride.checkin.overview.Overviews;
import dev.backstride.checkin.overview.Reader;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.runner.Mailing;
import dev.backstride.checkin.runner.Pausing;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Shows the page and does what is pressed on it, however its reader came to it. */
@ApplicationScoped
class OwnPages {

    private static final Logger LOG = Logger.getLogger(OwnPages.class);
    private static final int WORST = 10;

    private final Overviews overviews;
    private final Deeds deeds;
    private final Pausing pausing;
    private final Mailing mailing;
    private final StoryClock clock;

    OwnPages(Overviews overviews, Deeds deeds, Pausing pausing, Mailing mailing, StoryClock clock) {
        this.overviews = overviews;
        this.deeds = deeds;
        this.pausing = pausing;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param done what was done last, as its address says
     */
    Response show(Reader reader, @Nullable String done) {
        var deed = Deed.of(done);
        var notice = deed.map(one -> Notice.done(one.done(reader.words()))).orElse(Notice.NOTHING);
        return page(200, reader, notice, deed.filter(Deed.LEVEL::equals).isPresent());
    }

    /** Does what was pressed, and leads back to the page: to send it again is to look again. */
    Response act(Reader reader, MultivaluedMap<String, String> fields) {
        var deed = Deed.of(fields.getFirst("do"));
        return deed.isEmpty() ? Closed.unchanged(reader.words()) : act(reader, deed.orElseThrow(), fields);
    }

    private Response act(Reader reader, Deed deed, MultivaluedMap<String, String> fields) {
        var runner = reader.runner();
        switch (deed) {
            case STRENGTH -> deeds.strength(runner, fields.containsKey("heavier"));
            case WARM_UP -> deeds.warmUp(runner);
            case LEVEL -> {
                var level = level(fields.getFirst("level"));
                if (level.isEmpty()) {
                    return page(
                            422, reader, Notice.wrongLevel(reader.words().ask().chooseLevel()), false);
                }
                deeds.level(runner, level.orElseThrow());
            }
            case PAUSE -> {
                var text = fields.getFirst("until");
                var day = Pauses.read(text, LocalDate.ofInstant(clock.now(), reader.zone()));
                if (day.isEmpty()) {
                    return page(
                            422,
                            reader,
                            Notice.wrongUntil(reader.words().me().pauseWhen(), text == null ? "" : text),
                            false);
                }
                pausing.until(
                        runner, day.orElseThrow().atStartOfDay(reader.zone()).toInstant());
            }
            case RESUME -> pausing.end(runner);
            case MAILS_OFF -> mailing.turnOff(runner.program(), runner.id());
            case MAILS_ON -> mailing.turnOn(runner.program(), runner.id());
        }
        LOG.infof("own page: runner=%s %s", runner.id(), deed);
        return onwards(reader.base() + "?done=" + deed);
    }

    private static Optional<Integer> level(@Nullable String text) {
        return IntStream.rangeClosed(0, WORST)
                .boxed()
                .filter(level -> level.toString().equals(text))
                .findFirst();
    }

    private Response page(int status, Reader reader, Notice notice, boolean isFresh) {
        var overview = overviews.of(reader, notice, isFresh);
        return Sheet.of(status, reader.words().language(), Templates.overview(overview));
    }

    private static Response onwards(String address) {
        return Response.seeOther(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
