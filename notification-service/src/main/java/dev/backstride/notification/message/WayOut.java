package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Unsubscribing;
import dev.backstride.notification.contact.Address;
import dev.backstride.notification.letter.Link;
import dev.backstride.notification.words.AdviceWords;
import dev.backstride.wording.Bundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says at the end of a mail how to have no more of them, for those who do not know where their mail program shows it. */
@ApplicationScoped
class WayOut {

    private final Unsubscribing unsubscribing;

    WayOut(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    /** {@code post} with its way out, where it has one: what calls for a person has none, nor what an app shows. */
    Post in(Post post, @Nullable Address address) {
        if (!post.isOptional() || address == null || address.channel() != Channel.MAIL) {
            return post;
        }
        var letter = post.letter();
        var words = Bundles.in(letter.language()).get(AdviceWords.class).turnOff();
        var page = unsubscribing.page(post.runner().program(), post.runner().id());
        return post.saying(letter.with(new Link(words, page)));
    }
}
