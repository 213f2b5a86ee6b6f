package dev.backstride.checkin.run;

import dev.backstride.checkin.imports.ImportKey;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the query says of a run that is part of an import. */
public class Part {

    /** The import's name. */
    @RestQuery("import")
    @Nullable
    @Pattern(regexp = ImportKey.ID)
    public String of;

    /** What the client calls this part of it, to know it again where it is refused: its file. */
    @RestQuery
    @Nullable
    @Pattern(regexp = "\\P{Cntrl}{1,200}")
    public String item;
}
