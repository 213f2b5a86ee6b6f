package dev.backstride.notification.partner.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner wants otherwise; what is absent stays.
 *
 * @param url where events go from now on, those that wait included
 * @param types which events from now on; an empty list for all
 * @param description the partner's own words; an empty one for none
 * @param status ACTIVE sends again what waits and what comes, DISABLED nothing
 */
record Change(
        @Nullable @Size(min = 1, max = 2_000) String url,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> types,
        @Nullable @Size(max = 200) String description,
        @Nullable Status status) {

    /** All that is wanted of {@code subscription} with this in force. */
    Wish of(Subscription subscription) {
        return new Wish(
                url == null ? subscription.url : url,
                types == null ? subscription.types : types,
                description == null ? subscription.description : description);
    }
}
