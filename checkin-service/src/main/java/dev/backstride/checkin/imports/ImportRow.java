package dev.backstride.checkin.imports;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import, and how far it has come. */
@Entity
@Table(name = "import")
public class ImportRow {

    @EmbeddedId
    ImportKey key;

    Instant openedAt;
    Instant lastAt;

    @Nullable
    Integer total;

    int taken;
    int known;
    int refused;

    ImportRow() {}
}
