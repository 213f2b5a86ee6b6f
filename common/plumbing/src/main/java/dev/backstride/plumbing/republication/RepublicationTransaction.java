package dev.backstride.plumbing.republication;

import dev.backstride.plumbing.outbox.Published;
import dev.backstride.plumbing.outbox.Published.Told;
import dev.backstride.plumbing.republication.Republications.Underway;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Some hundred events at a time go back to the outbox, in the transaction that notes how far it is. */
@ApplicationScoped
class RepublicationTransaction {

    private static final int PAGE = 500;

    private final Republications republications;
    private final Published published;
    private final RunnerLocks locks;

    RepublicationTransaction(Republications republications, Published published, RunnerLocks locks) {
        this.republications = republications;
        this.published = published;
        this.locks = locks;
    }

    /** Whether there was anything to do. */
    @Transactional
    boolean work() {
        var taken = republications.take();
        taken.ifPresent(this::goOn);
        return taken.isPresent();
    }

    private void goOn(Underway underway) {
        var wish = underway.wish();
        var page = published.page(wish.part(), underway.done(), underway.last(), PAGE);
        var told = wish.isStanding() ? newest(wish.program(), page) : page;
        published.again(wish.program(), told, wish.topic());
        var isEnd = page.size() < PAGE;
        republications.move(underway, isEnd ? underway.last() : page.getLast().id(), told.size(), isEnd);
    }

    /** What stands is never followed by what stood before: under the runners' locks nothing newer comes in between. */
    private List<Told> newest(String program, List<Told> page) {
        locks.lock(page.stream().map(Told::runner).toList());
        return published.newest(program, page);
    }
}
