package dev.backstride.recording.health;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where an export lies. */
public interface HealthPlace {

    /** The export from its beginning, each time anew; whoever opens it closes it. */
    InputStream open() throws IOException;

    /**
     * A route.
     *
     * @param path as the export names it, such as {@code /workout-routes/route_2024-06-17_7.55am.gpx}
     * @return empty where there is none
     */
    Optional<InputStream> route(String path) throws IOException;
}
