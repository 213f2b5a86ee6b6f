package dev.backstride.checkin.imports;

import dev.backstride.plumbing.json.Storable;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a part of an import.
 *
 * @param taken how much of it is new
 * @param known how much was known, or corrects what was
 */
public record Portion(int taken, int known, List<Refusal> refusals) {

    /**
     * Something that was refused.
     *
     * @param runner whose it is, where that is somebody who is known here
     * @param line in its batch, from 1
     * @param item what the client calls it: its file
     */
    public record Refusal(
            @Nullable UUID runner,
            @Nullable Integer line,
            @Nullable String item,
            URI type,
            @Nullable String field,
            @Nullable String detail) {

        /** Characters of a text that are kept: it may quote what was sent. */
        private static final int LONGEST = 500;

        public Refusal {
            item = kept(item);
            field = kept(field);
            detail = kept(detail);
        }

        private static @Nullable String kept(@Nullable String text) {
            return text == null || !Storable.isStorable(text) || text.length() > LONGEST ? null : text;
        }

        /** The same without what might be somebody's: for runners who are not known, or not any more. */
        Refusal ofNobody() {
            return new Refusal(null, line, null, type, field, null);
        }
    }
}
