package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.channel.SignedPost;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.partner.subscription.Target;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Takes a bag to its webhook: what is about one runner one after the other, what is about several side by side. */
@ApplicationScoped
class Courier {

    /** Nothing is begun after this: what a slow receiver leaves in the bag is taken along next time. */
    private static final Duration SHIFT = Duration.ofSeconds(5);

    /** How long one bag takes at most. */
    static final Duration PATIENCE = SHIFT.plus(SignedPost.PATIENCE).plusSeconds(5);

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final String MEDIA = "application/cloudevents+json";

    private final SignedPost post;
    private final WebhookConfig config;

    Courier(SignedPost post, WebhookConfig config) {
        this.post = post;
        this.config = config;
    }

    /** What was tried, and how it went. */
    List<Posted> carry(Bag bag) throws InterruptedException, ExecutionException {
        var lanes = bag.deliveries().stream()
                .collect(Collectors.groupingBy(Delivery::lane, LinkedHashMap::new, Collectors.toList()));
        var atOnce = new Semaphore(config.atOnce());
        var end = System.nanoTime() + SHIFT.toNanos();
        var posted = new ArrayList<Posted>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var open = new ArrayList<Future<List<Posted>>>();
            for (var lane : lanes.values()) {
                open.add(hands.submit(() -> along(bag.target(), lane, atOnce, end)));
            }
            for (var ended : open) {
                posted.addAll(ended.get());
            }
        }
        return posted;
    }

    private List<Posted> along(Target target, List<Delivery> lane, Semaphore atOnce, long end)
            throws InterruptedException {
        var posted = new ArrayList<Posted>();
        for (var delivery : lane) {
            atOnce.acquire();
            try {
                if (System.nanoTime() < end) {
                    posted.add(send(target, delivery));
                }
            } finally {
                atOnce.release();
            }
        }
        return posted;
    }

    /** One that breaks down over it is as good as nobody who takes it. */
    Posted send(Target target, Delivery delivery) {
        var at = Instant.now();
        var began = System.nanoTime();
        try {
            var id = delivery.event().toString();
            var status =
                    post.send(new SignedPost.Sheet(target.url(), id, at, MEDIA, delivery.body(), target.secrets()));
            return new Posted(delivery, at, since(began), status, null);
        } catch (Undelivered why) {
            return new Posted(delivery, at, since(began), why.status().orElse(null), why);
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "webhook %s: the courier broke down", target.id());
            return new Posted(delivery, at, since(began), null, new Undelivered("COURIER_BROKE_DOWN", broken));
        }
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
